package org.painpath.integrationtherapy.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;

/** C-SSRS by day and level, PHQ-9 by day and whether its last item told thoughts: what stands against a dose. */
class SuicideRiskTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,     none,           missing
            1:0,      none,           ok
            1:1,      none,           ok
            1:2,      none,           HOLD
            1:3,      none,           STOP
            1:3 2:0,  none,           HOLD
            2:0 1:3,  none,           HOLD
            2:0 1:2,  none,           HOLD
            1:2 2:0,  none,           ok
            1:2 3:0 2:2, none,        HOLD
            2:3 1:0,  none,           STOP
            1:2 1:0,  none,           ok
            1:0 1:2,  none,           HOLD
            none,     1:false,        missing
            none,     1:true,         HOLD
            none,     1:unknown,      missing
            1:0,      1:true,         ok
            2:1,      1:true,         ok
            1:0,      2:true,         HOLD
            1:0,      2:unknown,      missing
            none,     1:true 2:false, HOLD
            3:0,      1:true 2:true,  ok
            """)
    void isKnownAndLow(String screens, String thoughts, String expected) {
        assertThat(words(new SuicideRiskIsKnownAndLow().examine(thoughts(thoughts), screens(screens), 0)))
                .isEqualTo(expected);
    }

    /** The first of the screenings were there when a clinician closed a suicide risk. */
    @ParameterizedTest
    @CsvSource({
        "2:0 1:2, 2, ok",
        "2:0 1:2, 1, HOLD",
        "1:0 2:2 3:0, 0, ok",
        "2:0 1:1, 0, ok",
        "2:0 1:3, 2, ok",
        "2:0 1:3, 1, HOLD",
        "1:3, 1, STOP",
        "2:0 1:3 3:2, 2, HOLD",
        "2:0 1:3 1:3, 2, HOLD"
    })
    void aHighOneAndAModerateOneThatWasEnteredLateStandUntilAClinicianHasClosedThem(
            String screens, int seen, String expected) {
        assertThat(words(new SuicideRiskIsKnownAndLow().examine(List.of(), screens(screens), seen)))
                .isEqualTo(expected);
    }

    /** Whoever took another measure on a later day did not ask for suicide risk. */
    @Test
    void aModerateOneAfterAnotherMeasureOfALaterDayWasNotEnteredLate() {
        var measurements = new ArrayList<>(
                List.of(new Measurement(Instrument.NRS, BigDecimal.TEN, 0, LocalDate.of(2026, 11, 9), null, null)));
        measurements.addAll(screens("5:2 10:0"));
        assertThat(words(new SuicideRiskIsKnownAndLow().examine(List.of(), measurements, 0)))
                .isEqualTo("ok");
    }

    private static String words(Finding finding) {
        return switch (finding) {
            case Finding.Satisfied _ -> "ok";
            case Finding.Concern concern -> concern.severity().name();
            case Finding.MissingData _ -> "missing";
        };
    }

    private static List<Measurement> screens(String words) {
        return split(words)
                .map(parts -> new Measurement(Instrument.CSSRS, new BigDecimal(parts[1]), 0, day(parts), null, null))
                .toList();
    }

    private static List<SuicidalThoughts> thoughts(String words) {
        return split(words)
                .map(parts ->
                        new SuicidalThoughts(day(parts), parts[1].equals("unknown") ? null : Boolean.valueOf(parts[1])))
                .toList();
    }

    private static LocalDate day(String[] parts) {
        return LocalDate.of(2026, 11, Integer.parseInt(parts[0]));
    }

    private static Stream<String[]> split(String words) {
        return words == null ? Stream.empty() : Stream.of(words.split(" ")).map(word -> word.split(":"));
    }
}
