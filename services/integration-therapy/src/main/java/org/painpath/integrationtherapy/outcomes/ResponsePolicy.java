package org.painpath.integrationtherapy.outcomes;

/**
 * Where the bands of response begin, in percent of reduction against the baseline, and in points for PHQ-9.
 *
 * <p>Source: [IMMPACT] for pain: 10 % minimal, 30 % moderate, 50 % substantial; 20 to 30 % has no name there and counts as
 * minimal (policy proposal). [HULL] for PHQ-9: 5 points matter, 50 % is a response. Clinical reference 6.3.
 */
public record ResponsePolicy(int minimalPercent, int moderatePercent, int substantialPercent, int phq9Points) {

    /** The numbers of policy 2026.11. */
    public static ResponsePolicy standard() {
        return new ResponsePolicy(10, 30, 50, 5);
    }

    Response classify(Instrument instrument, Change change) {
        if (!change.evaluable()) {
            return Response.NOT_EVALUABLE;
        }
        if (change.worse()) {
            return Response.WORSE;
        }
        return switch (instrument) {
            case NRS, PEG -> pain(change);
            case PHQ9 -> mood(change);
        };
    }

    private Response pain(Change change) {
        if (change.reducedByAtLeast(substantialPercent)) {
            return Response.SUBSTANTIAL;
        }
        if (change.reducedByAtLeast(moderatePercent)) {
            return Response.MODERATE;
        }
        return change.reducedByAtLeast(minimalPercent) ? Response.MINIMAL : Response.NONE;
    }

    private Response mood(Change change) {
        if (!change.reducedByPoints(phq9Points)) {
            return Response.NONE;
        }
        return change.reducedByAtLeast(substantialPercent) ? Response.SUBSTANTIAL : Response.MODERATE;
    }
}
