package org.painpath.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.painpath.instruments.PainArea.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.instruments.Fibromyalgia2016.Outcome;
import org.painpath.instruments.PainArea.Region;

/** Vectors FM-1 to FM-4 of clinical reference 1.7, and each part of the criteria at its bounds. */
class Fibromyalgia2016Test {
    /** Seven areas in the regions 1, 2, 3 and 5. */
    private static final Set<PainArea> SEVEN =
            Set.of(LEFT_SHOULDER_GIRDLE, LEFT_UPPER_ARM, RIGHT_UPPER_ARM, LEFT_HIP, LEFT_UPPER_LEG, NECK, LOWER_BACK);

    private static final Set<PainArea> FIVE = Set.of(LEFT_UPPER_ARM, RIGHT_UPPER_ARM, LEFT_HIP, RIGHT_HIP, NECK);
    private static final Set<PainArea> FOUR = Set.of(LEFT_UPPER_ARM, RIGHT_UPPER_ARM, LEFT_HIP, NECK);

    @ParameterizedTest(name = "{0} areas, severity {1}, three months {2}: {3}")
    @CsvSource({
        "7, 5,  true,  CRITERIA_MET",
        "7, 4,  true,  CRITERIA_NOT_MET",
        "7, 5,  false, CRITERIA_NOT_MET",
        "6, 8,  true,  CRITERIA_NOT_MET",
        "6, 9,  true,  CRITERIA_MET",
        "5, 8,  true,  CRITERIA_NOT_MET",
        "5, 9,  true,  CRITERIA_MET",
        "4, 9,  true,  CRITERIA_MET",
        "3, 10, true,  CRITERIA_NOT_MET",
        "3, 12, true,  CRITERIA_NOT_MET",
    })
    void areasAndSymptomsTogether(int areas, int severity, boolean threeMonths, Outcome outcome) {
        var it = new Fibromyalgia2016(withAreas(areas), withScore(severity), threeMonths);
        assertThat(it.widespreadPain()).isEqualTo(areas);
        assertThat(it.symptoms().score()).isEqualTo(severity);
        assertThat(it.outcome()).isEqualTo(outcome);
    }

    @Test
    void jawsChestAndAbdomenDoNotMakePainGeneralised() {
        var it = new Fibromyalgia2016(
                Set.of(LEFT_JAW, RIGHT_JAW, CHEST, ABDOMEN, NECK, UPPER_BACK, LOWER_BACK), withScore(9), true);
        assertThat(it.widespreadPain()).isEqualTo(7);
        assertThat(it.regions()).containsExactly(Region.AXIAL);
        assertThat(it.outcome()).isEqualTo(Outcome.CRITERIA_NOT_MET);
    }

    @Test
    void threeRegionsAreTooFew() {
        var it = new Fibromyalgia2016(
                Set.of(LEFT_UPPER_ARM, LEFT_LOWER_ARM, RIGHT_UPPER_ARM, RIGHT_LOWER_ARM, NECK, LOWER_BACK, CHEST),
                withScore(12),
                true);
        assertThat(it.regions()).hasSize(3);
        assertThat(it.outcome()).isEqualTo(Outcome.CRITERIA_NOT_MET);
    }

    @Test
    void theFiveRegionsHaveTheirAreas() {
        Map<Region, Long> counted = Arrays.stream(PainArea.values())
                .filter(PainArea::countsForGeneralisedPain)
                .collect(Collectors.groupingBy(PainArea::region, Collectors.counting()));
        assertThat(PainArea.values()).hasSize(19);
        assertThat(counted)
                .isEqualTo(Map.of(
                        Region.LEFT_UPPER, 3L,
                        Region.RIGHT_UPPER, 3L,
                        Region.LEFT_LOWER, 3L,
                        Region.RIGHT_LOWER, 3L,
                        Region.AXIAL, 3L));
        assertThat(Arrays.stream(PainArea.values()).filter(area -> !area.countsForGeneralisedPain()))
                .containsExactly(LEFT_JAW, RIGHT_JAW, CHEST, ABDOMEN);
    }

    @Test
    void everySymptomCounts() {
        assertThat(new SymptomSeverity(1, 0, 0, false, false, false).score()).isEqualTo(1);
        assertThat(new SymptomSeverity(0, 2, 0, false, false, false).score()).isEqualTo(2);
        assertThat(new SymptomSeverity(0, 0, 3, false, false, false).score()).isEqualTo(3);
        assertThat(new SymptomSeverity(0, 0, 0, true, false, false).score()).isEqualTo(1);
        assertThat(new SymptomSeverity(0, 0, 0, false, true, false).score()).isEqualTo(1);
        assertThat(new SymptomSeverity(0, 0, 0, false, false, true).score()).isEqualTo(1);
        assertThatThrownBy(() -> new SymptomSeverity(4, 0, 0, false, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theQuestionnaireIsReadByItsItems() {
        Map<String, Integer> answers = new HashMap<>();
        Questionnaire.FIBROMYALGIA_2016.items().forEach(item -> answers.put(item.name(), 0));
        SEVEN.forEach(area -> answers.put(area.name(), 1));
        answers.putAll(Map.of("FATIGUE", 3, "WAKING_UNREFRESHED", 1, "HEADACHES", 1, "THREE_MONTHS", 1));
        var reading = Questionnaire.FIBROMYALGIA_2016.read(new Answers(answers), AuditC.CutOff.MEN);

        assertThat(Given.line(reading))
                .isEqualTo("widespread-pain 7 symptom-severity 5 fibromyalgia-severity 12 CRITERIA_MET");
        assertThat(reading.words())
                .isEqualTo(
                        "Fibromyalgia 2016 criteria met: pain in 7 of 19 areas and 4 of 5 regions, symptoms 5 of 12.");

        answers.put("THREE_MONTHS", 0);
        assertThat(Given.line(Questionnaire.FIBROMYALGIA_2016.read(new Answers(answers), AuditC.CutOff.MEN)))
                .endsWith("CRITERIA_NOT_MET");
        answers.remove("CHEST");
        assertThat(Given.line(Questionnaire.FIBROMYALGIA_2016.read(new Answers(answers), AuditC.CutOff.MEN)))
                .isEqualTo("INCOMPLETE without CHEST");
    }

    @ParameterizedTest
    @CsvSource({
        "FATIGUE,2,2",
        "WAKING_UNREFRESHED,2,2",
        "COGNITIVE,2,2",
        "HEADACHES,1,1",
        "ABDOMINAL_PAIN,1,1",
        "DEPRESSION,1,1"
    })
    void eachSymptomIsReadFromItsItem(String item, int answer, int severity) {
        Map<String, Integer> answers = new HashMap<>();
        Questionnaire.FIBROMYALGIA_2016.items().forEach(it -> answers.put(it.name(), 0));
        answers.put(item, answer);
        assertThat(Questionnaire.FIBROMYALGIA_2016
                        .read(new Answers(answers), AuditC.CutOff.MEN)
                        .scores())
                .contains(Score.of("symptom-severity", severity));
    }

    private static Set<PainArea> withAreas(int count) {
        return switch (count) {
            case 7 -> SEVEN;
            case 6 -> Set.of(LEFT_UPPER_ARM, RIGHT_UPPER_ARM, LEFT_HIP, RIGHT_HIP, NECK, CHEST);
            case 5 -> FIVE;
            case 4 -> FOUR;
            default -> Set.of(LEFT_UPPER_ARM, RIGHT_UPPER_ARM, LEFT_HIP);
        };
    }

    private static SymptomSeverity withScore(int score) {
        int week = Math.min(score, 9);
        int halfYear = score - week;
        return new SymptomSeverity(
                Math.min(week, 3),
                Math.clamp(week - 3L, 0, 3),
                Math.clamp(week - 6L, 0, 3),
                halfYear > 0,
                halfYear > 1,
                halfYear > 2);
    }
}
