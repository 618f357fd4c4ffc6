package org.painpath.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.instruments.NumericRating.Band;
import org.painpath.instruments.NumericRating.Bands;

/** The vectors of clinical reference 1.7, and those of the corpus where it is at hand. */
class InstrumentsTest {

    private static final String REJECT = "REJECT";

    @ParameterizedTest
    @CsvSource({"7,8,6,21,7.00", "6,7,7,20,6.67", "5,6,8,19,6.33", "0,0,0,0,0.00", "10,10,10,30,10.00"})
    void pegIsTheMeanOfItsThreeItems(
            BigDecimal pain, BigDecimal enjoyment, BigDecimal activity, int sum, BigDecimal score) {
        var peg = new Peg(pain, enjoyment, activity);
        assertThat(peg.sum()).isEqualByComparingTo(BigDecimal.valueOf(sum));
        assertThat(peg.score()).isEqualTo(score);
    }

    @Test
    void pegHasNoScoreForAPart() {
        assertThat(Peg.answered(new BigDecimal(7), new BigDecimal(8), null)).isEmpty();
    }

    @Test
    void pegHasNoScoreForItemsThatAreNotWhole() {
        assertThat(Peg.answered(new BigDecimal("5.6065"), new BigDecimal(3), new BigDecimal(4)))
                .isEmpty();
        assertThat(Peg.answered(new BigDecimal("5.0"), new BigDecimal(3), new BigDecimal(4)))
                .hasValueSatisfying(peg -> assertThat(peg.score()).isEqualTo(new BigDecimal("4.00")));
    }

    @ParameterizedTest
    @CsvSource({"-1", "5.5", "10.1", "11"})
    void pegRefusesAnItemOutOfRange(BigDecimal item) {
        assertThatThrownBy(() -> new Peg(item, BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,MILD", "4,MILD", "5,MODERATE", "6,MODERATE", "7,SEVERE", "10,SEVERE"})
    void ratingsFallIntoTheBandsOfThePolicy(int score, Band band) {
        assertThat(new NumericRating(score).band(new Bands(4, 6))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"4.0,MILD", "4.01,MODERATE", "6.00,MODERATE", "6.33,SEVERE"})
    void aMeanBetweenTwoBandsBelongsToTheUpperOne(BigDecimal score, Band band) {
        assertThat(new Bands(4, 6).bandOf(score)).isEqualTo(band);
    }

    @Test
    void phq9AddsUpAndAsksForASuicideScreenByItsLastItemAlone() {
        var moderate = new Phq9(List.of(2, 2, 2, 2, 1, 1, 2, 1, 0));
        assertThat(moderate.total()).isEqualTo(13);
        assertThat(moderate.band()).isEqualTo(Phq9.Band.MODERATE);
        assertThat(moderate.needsSuicideScreen()).isFalse();

        var minimal = new Phq9(List.of(0, 0, 1, 1, 0, 0, 0, 0, 1));
        assertThat(minimal.total()).isEqualTo(3);
        assertThat(minimal.band()).isEqualTo(Phq9.Band.MINIMAL);
        assertThat(minimal.needsSuicideScreen()).isTrue();

        assertThat(new Phq9(Collections.nCopies(9, 3)).band()).isEqualTo(Phq9.Band.SEVERE);
    }

    @ParameterizedTest
    @CsvSource({
        "0,MINIMAL",
        "4,MINIMAL",
        "5,MILD",
        "9,MILD",
        "10,MODERATE",
        "14,MODERATE",
        "15,MODERATELY_SEVERE",
        "19,MODERATELY_SEVERE",
        "20,SEVERE",
        "27,SEVERE"
    })
    void phq9BandsChangeAtTheirBounds(int total, Phq9.Band band) {
        assertThat(Phq9.Band.of(total)).isEqualTo(band);
    }

    @Test
    void gad7AddsUp() {
        var mild = new Gad7(List.of(1, 1, 1, 1, 0, 1, 2));
        assertThat(mild.total()).isEqualTo(7);
        assertThat(mild.band()).isEqualTo(Gad7.Band.MILD);
        assertThat(new Gad7(List.of(0, 0, 1, 1, 0, 1, 0)).band()).isEqualTo(Gad7.Band.MINIMAL);
    }

    @ParameterizedTest
    @CsvSource({"0,MINIMAL", "4,MINIMAL", "5,MILD", "9,MILD", "10,MODERATE", "14,MODERATE", "15,SEVERE", "21,SEVERE"})
    void gad7BandsChangeAtTheirBounds(int total, Gad7.Band band) {
        assertThat(Gad7.Band.of(total)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"-1,-1", "28,22"})
    void aTotalOutOfRangeHasNoBand(int phq9, int gad7) {
        assertThatThrownBy(() -> Phq9.Band.of(phq9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gad7.Band.of(gad7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void questionnairesNeedEveryAnswerInRange() {
        assertThatThrownBy(() -> new Phq9(List.of(1, 2, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Gad7(List.of(0, 0, 0, 0, 0, 0, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    @TestFactory
    Stream<DynamicTest> pegAgreesWithTheCorpus() {
        return corpus("peg", row -> {
            if (row.get("sum").equals(REJECT)) {
                assertThat(Peg.answered(optional(row, "pain"), optional(row, "enjoyment"), optional(row, "activity")))
                        .isEmpty();
                return;
            }
            var peg = new Peg(number(row, "pain"), number(row, "enjoyment"), number(row, "activity"));
            assertThat(peg.sum()).isEqualByComparingTo(number(row, "sum"));
            assertThat(peg.score()).isEqualByComparingTo(number(row, "expected_mean_2dp"));
        });
    }

    @TestFactory
    Stream<DynamicTest> phq9AgreesWithTheCorpus() {
        return Stream.concat(
                corpus("phq9", row -> {
                    if (row.get("expected_total").equals(REJECT)) {
                        assertThatThrownBy(() -> new Phq9(Corpus.items(row, 9)))
                                .isInstanceOf(IllegalArgumentException.class);
                        return;
                    }
                    var phq9 = new Phq9(Corpus.items(row, 9));
                    assertThat(phq9.total()).isEqualTo(Integer.parseInt(row.get("expected_total")));
                    assertThat(phq9.band().name()).isEqualTo(band(row));
                }),
                corpus(
                        "phq9-bands",
                        row -> assertThat(Phq9.Band.of(Integer.parseInt(row.get("total")))
                                        .name())
                                .isEqualTo(band(row))));
    }

    @TestFactory
    Stream<DynamicTest> gad7AgreesWithTheCorpus() {
        return Stream.concat(
                corpus("gad7", row -> {
                    if (row.get("expected_total").equals(REJECT)) {
                        assertThatThrownBy(() -> new Gad7(Corpus.items(row, 7)))
                                .isInstanceOf(IllegalArgumentException.class);
                        return;
                    }
                    var gad7 = new Gad7(Corpus.items(row, 7));
                    assertThat(gad7.total()).isEqualTo(Integer.parseInt(row.get("expected_total")));
                    assertThat(gad7.band().name()).isEqualTo(band(row));
                }),
                corpus(
                        "gad7-bands",
                        row -> assertThat(Gad7.Band.of(Integer.parseInt(row.get("total")))
                                        .name())
                                .isEqualTo(band(row))));
    }

    private interface Check {
        void of(Map<String, String> row);
    }

    private static Stream<DynamicTest> corpus(String named, Check check) {
        return Corpus.rows(named).map(row -> DynamicTest.dynamicTest(row.get("id"), () -> check.of(row)));
    }

    private static @Nullable BigDecimal optional(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : new BigDecimal(row.get(column));
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }

    /** The corpus words the bands as its sources do: "Moderately severe depression", "No anxiety". */
    private static String band(Map<String, String> row) {
        String words = row.get("expected_band").toUpperCase(Locale.ROOT);
        String band = words.replace(" DEPRESSION", "").replace(" ANXIETY", "").replace(' ', '_');
        return band.equals("NONE/MINIMAL") || band.equals("NO") || band.equals("NONE") ? "MINIMAL" : band;
    }
}
