package org.painpath.chassis.rules;

/** What one clinical rule says about one referral. Missing data is an answer of its own: it never counts as satisfied. */
public sealed interface Finding {

    /** The rule's name, kebab-case: the sentence that it enforces. */
    String rule();

    record Satisfied(String rule) implements Finding {}

    /** @param words a sentence for staff, with the value and the limit, without anything that identifies the patient */
    record Concern(String rule, Severity severity, String words) implements Finding {}

    /** @param what the name of the missing or out-of-date input, in words */
    record MissingData(String rule, String what) implements Finding {}

    /** STOP has no override; HOLD needs a second physician; CAUTION must be acknowledged; INFO is shown. */
    enum Severity {
        INFO,
        CAUTION,
        HOLD,
        STOP
    }

    /** Whether this finding alone keeps the step from going on without a named override; missing data always does. */
    default boolean blocks() {
        return switch (this) {
            case Satisfied _ -> false;
            case MissingData _ -> true;
            case Concern concern -> concern.severity().compareTo(Severity.HOLD) >= 0;
        };
    }
}
