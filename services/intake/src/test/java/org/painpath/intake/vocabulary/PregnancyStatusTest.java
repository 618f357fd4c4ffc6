package org.painpath.intake.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Pregnancy;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;

/** Of what is said about a pregnancy nothing makes it less likely than the gravest that is said. */
class PregnancyStatusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Tests with how many days ago they were; a test without a day has none. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,           -, -,           -, -,            -",
                "NEGATIVE,    2, -,           -, NOT_PREGNANT, 2",
                "-,           -, NEGATIVE,    2, NOT_PREGNANT, 2",
                "NEGATIVE,    9, NEGATIVE,    2, NOT_PREGNANT, 2",
                "NEGATIVE,    2, POSITIVE,    2, PREGNANT,     -",
                "POSITIVE,    2, NEGATIVE,    2, PREGNANT,     -",
                "POSITIVE,    9, NEGATIVE,    2, NOT_PREGNANT, 2",
                "NEGATIVE,    9, POSITIVE,    2, PREGNANT,     -",
                "POSITIVE,    -, NEGATIVE,    2, PREGNANT,     -",
                "NEGATIVE,    -, -,           -, NOT_PREGNANT, -",
                "unclear,     2, NEGATIVE,    9, -,            -",
                "unclear,     2, NEGATIVE,    2, NOT_PREGNANT, 2",
            })
    void theTestsOfTheLastDayCount(
            @Nullable String urine,
            @Nullable Integer urineDay,
            @Nullable String serum,
            @Nullable Integer serumDay,
            @Nullable Pregnancy expected,
            @Nullable Integer testedOn) {
        List<Observed> observed = new ArrayList<>();
        if (urine != null) {
            observed.add(loinc("2106-3", new Answer.Words(urine), urineDay));
        }
        if (serum != null) {
            observed.add(loinc("2118-8", new Answer.Words(serum), serumDay));
        }
        var facts = read(observed);
        assertThat(facts.pregnancy()).isEqualTo(expected);
        assertThat(facts.hcgOn()).isEqualTo(testedOn == null ? null : TODAY.minusDays(testedOn));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "LA15173-0, -,              -,  PREGNANT",
                "77386006,  -,              -,  PREGNANT",
                "LA26683-5, -,              -,  NOT_PREGNANT",
                "60001007,  -,              -,  NOT_PREGNANT",
                "LA9999-9,  -,              -,  -",
                "LA15173-0, not-applicable, -,  NOT_APPLICABLE",
                "-,         pregnant,       -,  PREGNANT",
                "-,         unsaid,         -,  -",
                "-,         -,              Y,  BREASTFEEDING",
                "-,         -,              N,  -",
                "LA26683-5, -,              Y,  BREASTFEEDING",
                "LA15173-0, -,              Y,  PREGNANT",
            })
    void theGravestCounts(
            @Nullable String documented,
            @Nullable String ours,
            @Nullable String feeding,
            @Nullable Pregnancy expected) {
        List<Observed> observed = new ArrayList<>();
        if (documented != null) {
            observed.add(loinc("82810-3", coded(CodeSystems.LOINC, documented), 1));
        }
        if (ours != null) {
            observed.add(observed(CodeSystems.PAINPATH, "pregnancy", coded(CodeSystems.PAINPATH, ours), 1));
        }
        if (feeding != null) {
            observed.add(loinc("63895-7", new Answer.Words(feeding), 1));
        }
        assertThat(read(observed).pregnancy()).isEqualTo(expected);
    }

    private static ScreeningFacts read(List<Observed> observed) {
        var draft = new ScreeningFactsDraft();
        PregnancyStatus.read(Observations.of(observed), draft);
        return draft.facts();
    }

    private static Answer coded(String system, String code) {
        return new Answer.Coded(List.of(new Coding(system, code, null)));
    }

    private static Observed loinc(String code, Answer answer, @Nullable Integer daysAgo) {
        return observed(CodeSystems.LOINC, code, answer, daysAgo);
    }

    private static Observed observed(String system, String code, Answer answer, @Nullable Integer daysAgo) {
        return new Observed(
                List.of(new Coding(system, code, null)),
                answer,
                daysAgo == null ? null : TODAY.minusDays(daysAgo),
                "one");
    }
}
