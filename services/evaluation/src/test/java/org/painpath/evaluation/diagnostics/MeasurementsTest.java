package org.painpath.evaluation.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.policy.Shipped;

/** Results of creatinine, mg/dL: written as status, value, time of the day (- for the day alone), report number. */
class MeasurementsTest {
    private static final Limits CREATININE = Shipped.catalogue().limits(DiagnosticTest.CREATININE);
    private static final Limits ALBUMIN = Shipped.catalogue().limits(DiagnosticTest.ALBUMIN);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a final result of the afternoon is no old news of a correction of the morning
                "C 1.0 08:00 A | F 5.0 15:00 B | C 1.0 08:00 A, F 5.0 15:00 B | 5.0",
                "C 5.0 08:00 A | F 1.0 15:00 B | C 5.0 08:00 A, F 1.0 15:00 B | 1.0",
                "C 1.0 - A     | F 5.0 - B     | C 1.0 - A, F 5.0 - B         | 5.0",
                // nor is another value of the same series
                "C 1.0 08:00 A | F 5.0 15:00 A | C 1.0 08:00 A, F 5.0 15:00 A | 5.0",
                "C 5.0 08:00 A | F 1.0 15:00 A | C 5.0 08:00 A, F 1.0 15:00 A | 1.0",
                // what comes late is known by its report, or by its moment
                "C 1.0 08:00 A | F 5.0 08:00 A | C 1.0 08:00 A                | 1.0",
                "C 1.0 - A     | F 5.0 08:00 A | C 1.0 - A                    | 1.0",
                "C 2.6 - -     | F 1.4 - -     | C 2.6 - -                    | 2.6",
                "F 1.0 - -     | P 5.0 - -     | F 1.0 - -                    | 1.0",
                // where nothing proves it, the worse one stands
                "C 1.0 - -     | F 5.0 - -     | F 5.0 - -                    | 5.0",
                "F 5.0 - -     | F 1.0 - -     | F 5.0 - -                    | 5.0",
                "F 1.0 - -     | F 5.0 - -     | F 5.0 - -                    | 5.0",
                // of two kinds of exactness both stay, and the worse one counts
                "F 5.0 - -     | F 1.0 15:00 - | F 5.0 - -, F 1.0 15:00 -     | 5.0",
                "F 1.0 - -     | F 5.0 15:00 - | F 1.0 - -, F 5.0 15:00 -     | 5.0",
                "C 1.0 15:00 - | F 5.0 - -     | C 1.0 15:00 -, F 5.0 - -     | 5.0",
                // a correction replaces its report and its moment
                "F 5.0 08:00 A | C 1.0 08:00 A | C 1.0 08:00 A                | 1.0",
                "F 5.0 08:00 A | C 1.0 08:00 B | C 1.0 08:00 B                | 1.0",
                "F 5.0 - -     | C 1.0 - -     | C 1.0 - -                    | 1.0",
                "F 5.0 08:00 A | C 1.0 - A     | C 1.0 - A                    | 1.0",
                // its time may have been wrong, but a worse value may also be another of a series
                "F 5.0 09:00 A | C 6.0 08:00 A | C 6.0 08:00 A                | 6.0",
                "F 5.0 08:00 A | C 5.0 09:00 A | C 5.0 09:00 A                | 5.0",
                "F 5.0 08:00 A | C 1.0 09:00 A | F 5.0 08:00 A, C 1.0 09:00 A | 1.0",
                "C 5.0 08:00 A | C 6.0 09:00 A | C 5.0 08:00 A, C 6.0 09:00 A | 6.0",
                // the day alone makes two reports no one measurement
                "F 5.0 - A     | C 1.0 - B     | F 5.0 - A, C 1.0 - B         | 5.0",
                "F 5.0 - A     | C 6.0 - B     | F 5.0 - A, C 6.0 - B         | 6.0",
                "F 5.0 08:00 A | C 1.0 - B     | F 5.0 08:00 A, C 1.0 - B     | 5.0",
                // a series in one report
                "F 5.0 08:00 A | F 1.0 15:00 A | F 5.0 08:00 A, F 1.0 15:00 A | 1.0",
                "P 5.0 - A     | F 1.0 - A     | F 1.0 - A                    | 1.0",
                // repeated messages
                "F 1.4 08:00 A | F 1.40 08:00 A | F 1.4 08:00 A               | 1.4",
                "F 1.4 08:00 A | F 1.4 - B     | F 1.4 08:00 A                | 1.4",
                "F 1.4 08:00 A | F 1.4 15:00 B | F 1.4 08:00 A, F 1.4 15:00 B | 1.4",
            })
    void twoReportsOfADay(String first, String second, String kept, String current) {
        Diagnostics diagnostics = after(first, second);

        assertThat(diagnostics.results().stream().map(MeasurementsTest::word).toList())
                .isEqualTo(List.of(kept.strip().split(", ")));
        assertThat(diagnostics.current(DiagnosticTest.CREATININE))
                .get()
                .extracting(Result::value)
                .isEqualTo(new BigDecimal(current));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a correction takes the place of one value of a series, the others stand
                "F 9.0 08:00 A, F 1.0 15:00 A | C 1.1 15:00 A | F 9.0 08:00 A, C 1.1 15:00 A",
                "F 9.0 08:00 A, F 1.0 15:00 A | C 0.9 08:00 A | F 1.0 15:00 A, C 0.9 08:00 A",
                // where it may be of each of them, or of none, all stand
                "F 9.0 08:00 A, F 1.0 15:00 A | C 1.1 16:00 A | F 9.0 08:00 A, F 1.0 15:00 A, C 1.1 16:00 A",
                "F 9.0 08:00 A, F 1.0 15:00 A | C 1.1 - A     | F 9.0 08:00 A, F 1.0 15:00 A, C 1.1 - A",
                "F 9.0 - A, F 1.0 - B         | C 1.1 - -     | F 9.0 - A, F 1.0 - B, C 1.1 - -",
                "F 9.0 08:00 A, F 1.0 08:00 B | C 1.1 08:00 - | F 9.0 08:00 A, F 1.0 08:00 B, C 1.1 08:00 -",
                // the surest wins
                "F 9.0 08:00 A, F 1.0 08:00 B | C 1.1 08:00 B | F 9.0 08:00 A, C 1.1 08:00 B",
            })
    void ofASeriesOneValueIsCorrected(String series, String correction, String kept) {
        Diagnostics known = Diagnostics.NONE;
        for (String value : series.split(", ")) {
            known = known.resulted(null, result(value));
        }

        assertThat(words(known.resulted(null, result(correction)).results())).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F 1.0 08:00 A, F 9.0 15:00 A | F 1.0 08:00 A, F 9.0 15:00 A",
                // nothing but the value tells them apart: the worst stands, wherever it comes
                "F 9.0 - A, F 1.0 - A         | F 9.0 - A",
                "F 1.0 - A, F 9.0 - A         | F 9.0 - A",
                "C 9.0 08:00 A, C 1.0 08:00 A | C 9.0 08:00 A",
                "F 9.0 - -, F 1.0 - -, F 2.0 - - | F 9.0 - -",
                "F 9.0 - A, F 1.0 - B         | F 9.0 - A, F 1.0 - B",
                // one value after the other
                "F 1.4 08:00 A, F 1.4 - B     | F 1.4 08:00 A",
                "C 1.0 08:00 A, F 9.0 08:00 A | C 1.0 08:00 A",
                "P 9.0 08:00 A, F 1.0 08:00 A | P 9.0 08:00 A, F 1.0 08:00 A",
            })
    void theValuesOfOneMessage(String message, String news) {
        var values =
                Arrays.stream(message.split(", ")).map(MeasurementsTest::result).toList();

        assertThat(words(new News(Diagnostics.NONE).of(values))).isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is taken back | what is left
                "08:00 A | F 1.0 15:00 A, F 5.0 - B",
                "15:00 A | F 9.0 08:00 A, F 5.0 - B",
                "- A     | F 5.0 - B",
                "- B     | F 9.0 08:00 A, F 1.0 15:00 A",
                // several are of that day, and nothing says which one: a clinician asks
                "- -     | F 9.0 08:00 A, F 1.0 15:00 A, F 5.0 - B",
                // it fits none of the series, so nobody can say which one
                "16:00 A | F 9.0 08:00 A, F 1.0 15:00 A, F 5.0 - B",
                // a result of another report stands for itself
                "- C     | F 9.0 08:00 A, F 1.0 15:00 A, F 5.0 - B",
                "08:00 C | F 9.0 08:00 A, F 1.0 15:00 A, F 5.0 - B",
                "08:00 B | F 9.0 08:00 A, F 1.0 15:00 A",
            })
    void whatIsTakenBackOfASeries(String time, String left) {
        var known = after("F 9.0 08:00 A", "F 1.0 15:00 A", "F 5.0 - B");
        var named = result("F 1 " + time);

        var takenBack = new News(known)
                .takenBackBy(List.of(new Retraction(named.loinc(), DAY, named.observedAt(), named.reportId())));

        assertThat(words(known.results().stream()
                        .filter(result -> !takenBack.contains(result))
                        .toList()))
                .isEqualTo(left);
    }

    @Test
    void theOnlyValueOfAReportIsTakenBackWhateverItsTime() {
        var known = after("F 9.0 08:00 A", "F 5.0 - B");

        assertThat(words(new News(known).takenBackBy(List.of(new Retraction("2160-0", DAY.plusDays(1), null, "A")))))
                .isEqualTo("F 9.0 08:00 A");
        assertThat(words(new News(known).takenBackBy(List.of(new Retraction("2160-0", null, null, "A")))))
                .isEqualTo("F 9.0 08:00 A");
        assertThat(words(new News(known).takenBackBy(List.of(new Retraction(null, null, null, "B")))))
                .isEqualTo("F 5.0 - B");
    }

    @Test
    void whatHasNoTimeIsTakenBackOrSeenForItself() {
        var dayOnly = result("F 1.9 - -");
        var known = after("F 9.0 08:00 A").resulted(null, dayOnly);

        assertThat(words(known.retracted(null, dayOnly.key()).results())).isEqualTo("F 9.0 08:00 A");
        assertThat(words(known.acknowledged(new Acknowledgment(dayOnly.key(), DAY, "clinician"))
                        .unseen()))
                .isEqualTo("F 9.0 08:00 A");
    }

    @Test
    void theWorstOfTheDayCountsOnlyUntilALaterDay() {
        Diagnostics diagnostics = after("F 5.0 - -")
                .resulted(
                        null,
                        new Result(
                                "2160-0",
                                new BigDecimal("1.0"),
                                "mg/dL",
                                DAY.plusDays(1),
                                null,
                                ResultStatus.FINAL,
                                null,
                                CREATININE));

        assertThat(diagnostics.current(DiagnosticTest.CREATININE))
                .get()
                .extracting(Result::value)
                .isEqualTo(new BigDecimal("1.0"));
    }

    @Test
    void anAcknowledgmentOfBeforeTimesWereKeptIsOfWhatWasThereThen() {
        var key = new ResultKey("2160-0", DAY, null, null);
        Diagnostics diagnostics = after("F 5.0 08:00 A")
                .acknowledged(new Acknowledgment(key, DAY, "clinician"))
                .resulted(null, result("F 1.9 15:00 B"));

        assertThat(diagnostics.unseen()).extracting(MeasurementsTest::word).containsExactly("F 1.9 15:00 B");
    }

    @Test
    void aLowValueIsWorseTheLowerItIs() {
        var low = albumin("1.9");
        var lower = albumin("1.2");

        assertThat(lower.isWorseThan(low)).isTrue();
        assertThat(low.isWorseThan(lower)).isFalse();
        assertThat(albumin("4.1").isWorseThan(albumin("4.4"))).isFalse();
    }

    private static Diagnostics after(String... reports) {
        Diagnostics diagnostics = Diagnostics.NONE;
        for (Result result :
                Arrays.stream(reports).map(MeasurementsTest::result).toList()) {
            diagnostics = diagnostics.covers(result) ? diagnostics : diagnostics.resulted(null, result);
        }
        return diagnostics;
    }

    private static Result result(String word) {
        String[] parts = word.strip().split(" +");
        return new Result(
                "2160-0",
                new BigDecimal(parts[1]),
                "mg/dL",
                DAY,
                parts[2].equals("-") ? null : Instant.parse(DAY + "T" + parts[2] + ":00Z"),
                switch (parts[0]) {
                    case "P" -> ResultStatus.PRELIMINARY;
                    case "F" -> ResultStatus.FINAL;
                    default -> ResultStatus.CORRECTED;
                },
                parts[3].equals("-") ? null : parts[3],
                CREATININE);
    }

    private static Result albumin(String value) {
        return new Result("1751-7", new BigDecimal(value), "g/dL", DAY, null, ResultStatus.FINAL, null, ALBUMIN);
    }

    private static String words(List<Result> results) {
        return results.stream().map(MeasurementsTest::word).collect(Collectors.joining(", "));
    }

    private static String word(Result result) {
        return java.util.stream.Stream.of(
                        result.status().name().substring(0, 1),
                        result.value().toString(),
                        result.observedAt() == null
                                ? "-"
                                : result.observedAt().toString().substring(11, 16),
                        result.reportId() == null ? "-" : result.reportId())
                .collect(Collectors.joining(" "));
    }
}
