package org.painpath.console.pages;

import java.util.List;

/** A piece of a service's part of the referral page. */
public sealed interface Block {

    String title();

    record Line(String label, String value) {}

    /** What is to be done at once. */
    record Alert(String title, String words) implements Block {}

    /** Sentences, one below the other. */
    record Sentences(String title, List<String> sentences) implements Block {}

    /** Single facts, each with its label. */
    record Facts(String title, List<Line> lines) implements Block {}

    record Table(String title, List<String> headers, List<List<String>> rows) implements Block {}

    /** @param severity STOP, HOLD, CAUTION, INFO or MISSING */
    record Finding(String severity, String rule, String words) {}

    /** What the rules say, the weightiest first; what is satisfied is only counted. */
    record Findings(String title, List<Finding> findings, int satisfied) implements Block {}

    default String kind() {
        return switch (this) {
            case Alert _ -> "alert";
            case Sentences _ -> "sentences";
            case Facts _ -> "facts";
            case Table _ -> "table";
            case Findings _ -> "findings";
        };
    }
}
