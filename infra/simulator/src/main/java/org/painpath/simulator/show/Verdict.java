package org.painpath.simulator.show;

import org.painpath.simulator.clinic.Ending;

/** An end in a few words, green when it is the one that the scenario expects. */
final class Verdict {
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private Verdict() {}

    static String of(Ending ending) {
        String words = (ending.asExpected() ? "✔ " : "✘ ") + ending.outcome();
        return Terminal.colours() ? (ending.asExpected() ? GREEN : RED) + words + PLAIN : words;
    }
}
