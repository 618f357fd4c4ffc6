package org.painpath.console.pages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The stages in the order in which a referral passes them. */
final class Stages {
    private static final List<String> ALL = List.of(
            "SCREENING",
            "AWAITING_INFORMATION",
            "AWAITING_DECISION",
            "EVALUATION",
            "AWAITING_RESULTS",
            "REVIEW",
            "AWAITING_CHECK",
            "AWAITING_SIGNATURE",
            "TREATMENT");

    private Stages() {}

    static <T> Comparator<T> inOrder(Function<T, String> stage) {
        return Comparator.comparingInt(it -> ALL.indexOf(stage.apply(it)));
    }
}
