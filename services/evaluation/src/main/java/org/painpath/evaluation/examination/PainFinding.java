package org.painpath.evaluation.examination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Reading;
import org.painpath.instruments.Score;

/**
 * What an instrument comes to so far.
 *
 * @param band code of the outcome; absent unless everything is known
 * @param words one sentence for staff
 * @param unanswered names of the questions that were left out
 * @param toExamine names of the items that must be examined in person
 */
public record PainFinding(
        PainInstrument instrument,
        Status status,
        List<Score> scores,
        @Nullable String band,
        String words,
        List<String> unanswered,
        List<String> toExamine) {

    public enum Status {
        SCORED,
        /** What needs hands has not been examined. */
        PARTIAL,
        INCOMPLETE
    }

    public PainFinding {
        scores = List.copyOf(scores);
        unanswered = List.copyOf(unanswered);
        toExamine = List.copyOf(toExamine);
    }

    static PainFinding of(PainInstrument instrument, Reading reading) {
        return switch (reading) {
            case Reading.Scored scored -> of(instrument, Status.SCORED, reading, scored.band(), List.of());
            case Reading.Partial partial -> of(instrument, Status.PARTIAL, reading, null, partial.toExamine());
            case Reading.Incomplete _ -> of(instrument, Status.INCOMPLETE, reading, null, List.of());
        };
    }

    private static PainFinding of(
            PainInstrument instrument, Status status, Reading reading, @Nullable String band, List<String> toExamine) {
        return new PainFinding(
                instrument, status, reading.scores(), band, reading.words(), reading.unanswered(), toExamine);
    }
}
