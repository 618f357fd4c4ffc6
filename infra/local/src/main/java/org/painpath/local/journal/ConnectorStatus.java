package org.painpath.local.journal;

import java.io.IOException;
import java.util.regex.Pattern;

/** What Connect's status document says; empty when it does not know the connector. */
record ConnectorStatus(String document) {
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");
    private static final Pattern TRACE = Pattern.compile("\"trace\":\"(.{1,600})");

    /** The connector and its one task. */
    boolean isRunning() {
        return STATE.matcher(document)
                        .results()
                        .filter(state -> state.group(1).equals("RUNNING"))
                        .count()
                >= 2;
    }

    boolean hasFailed() {
        return document.contains("\"state\":\"FAILED\"");
    }

    boolean isStopped() {
        return document.contains("\"state\":\"STOPPED\"") && document.contains("\"tasks\":[]");
    }

    /** It was never registered, or Connect has lost all it knew. */
    boolean isUnknown() {
        return document.isEmpty();
    }

    /** The slot is gone, or is not the one that Connect's stored offset belongs to. */
    boolean saysThatTheSlotWasLost() {
        return hasFailed()
                && (document.contains("no longer available on the server")
                        || document.contains("offset.mismatch.strategy"));
    }

    String words() {
        if (isRunning()) {
            return "RUNNING";
        }
        if (hasFailed()) {
            return "FAILED";
        }
        return document.isEmpty() ? "MISSING" : "STARTING";
    }

    /** Why it failed; empty while it has not. */
    String trace() {
        var trace = TRACE.matcher(document);
        return trace.find() ? trace.group(1) : "";
    }

    void requireRunning(String name) throws IOException {
        if (!isRunning()) {
            throw new IOException(name + " does not run: " + (trace().isEmpty() ? words() : trace()));
        }
    }
}
