package org.painpath.evaluation.diagnostics;

/** A laboratory's report of which nothing is recorded, and why, in words that repeat nothing of it. */
public final class ReportNotTaken extends RuntimeException {

    /** What the laboratory can do about it differs. */
    public enum Reason {
        NO_RESULT_THAT_IS_READ,
        NO_NUMBER_OF_OURS,
        NUMBERS_OF_DIFFERENT_REFERRALS,
        REFUSED_BY_THE_EVALUATION
    }

    private final Reason reason;

    public ReportNotTaken(Reason reason, String words) {
        super(words, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
