package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.screening.Checklist.Line;
import org.painpath.intake.screening.Checklist.State;

/** The checklist is what the rules ask for, no more and no less. */
class ChecklistTest {

    private static final Screening SCREENING = Screening.under(Policies.NOVEMBER_2026);

    /** Facts with something missing, so that each way of missing is met. */
    static Stream<ScreeningFacts> facts() {
        return Stream.of(
                ScreeningFacts.none(),
                Facts.complete().facts(),
                Facts.complete().nrs(null).cssrs(null).sex(null).facts(),
                Facts.complete().systolic(190).hypertensiveCrisisSymptoms(null).facts(),
                Facts.complete().systolic(150).hypertensiveCrisisSymptoms(null).facts(),
                Facts.complete()
                        .alcoholScreenPositive(true)
                        .history(withoutAudit())
                        .facts(),
                Facts.complete()
                        .priorTreatments(List.of(
                                new PriorTreatment(PriorTreatment.DrugClass.TCA, null, null),
                                new PriorTreatment(PriorTreatment.DrugClass.SNRI, null, null)))
                        .facts());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatARuleMissesIsLackingUnlessEvaluationFindsIt(ScreeningFacts facts) {
        var screened = SCREENING.examine(facts, NOW);
        assertThat(checklist(facts).lacking()).containsAll(screened.missing());
        assertThat(checklist(facts).lines())
                .filteredOn(line -> line.state() == State.LEFT_TO_EVALUATION)
                .flatExtracting(Line::rules)
                .containsAll(screened.leftToEvaluation());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyRuleThatMissesSomethingNamesItOnItsCard(ScreeningFacts facts) {
        for (ScreeningRule rule : ScreeningRules.of(Policies.NOVEMBER_2026)) {
            if (rule.examine(facts, NOW) instanceof MissingData data) {
                assertThat(rule.card().items()).extracting(Item::name).contains(data.what());
            }
        }
    }

    @Test
    void anItemThatTwoRulesAskForIsOneLine() {
        var line = checklist(ScreeningFacts.none()).line("blood-pressure").orElseThrow();
        assertThat(line.state()).isEqualTo(State.MISSING);
        assertThat(line.words()).isEqualTo("Blood pressure");
        assertThat(line.from()).containsExactly(Source.REFERRER, Source.CLINIC);
        assertThat(line.rules()).containsExactly("blood-pressure-within-limit", "no-hypertensive-crisis");
        assertThat(checklist(ScreeningFacts.none()).lines())
                .extracting(Line::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsLackingWhereEveryRuleIsSatisfied() {
        var checklist = checklist(Facts.complete().facts());
        assertThat(checklist.lacking()).isEmpty();
        assertThat(checklist.lines()).extracting(Line::state).containsOnly(State.THERE);
    }

    @ParameterizedTest(name = "{0}, tested {1} days ago: {2}")
    @CsvSource({
        "FEMALE, ,   MISSING",
        "FEMALE, 0,  THERE",
        "FEMALE, 7,  THERE",
        "FEMALE, 8,  TOO_OLD",
        "FEMALE, -1, MISSING",
        "MALE,   ,   ",
    })
    void aPregnancyTestIsAskedForWhereItIsNeededAndGrowsTooOld(
            Sex sex, @Nullable Integer daysAgo, @Nullable State state) {
        LocalDate on = daysAgo == null ? null : TODAY.minusDays(daysAgo);
        var line = checklist(Facts.complete().sex(sex).hcgOn(on).facts()).line("pregnancy-test");
        assertThat(line.map(Line::state).orElse(null)).isEqualTo(state);
        line.filter(it -> it.state() == State.TOO_OLD).ifPresent(old -> {
            assertThat(old.on()).isEqualTo(on);
            assertThat(old.maxAgeDays()).isEqualTo(7);
            assertThat(old.notBefore()).isEqualTo(TODAY.minusDays(7));
        });
    }

    @ParameterizedTest(name = "{0} of {1} days ago, thoughts {2} days ago: {3}")
    @CsvSource({
        ",         ,  ,  MISSING",
        "NONE,     9, ,  THERE",
        "NONE,     3, 2, TOO_OLD",
        "MODERATE, ,  2, TOO_OLD",
        "NONE,     2, 2, THERE",
        "HIGH,     9, 2, THERE",
    })
    void aScreenFromBeforeTheThoughtsIsTooOld(
            @Nullable SuicideRisk risk, @Nullable Integer daysAgo, @Nullable Integer thoughtsAgo, State state) {
        var facts = Facts.complete()
                .cssrs(risk)
                .cssrsOn(daysAgo == null ? null : TODAY.minusDays(daysAgo))
                .suicidalThoughtsOn(thoughtsAgo == null ? null : TODAY.minusDays(thoughtsAgo))
                .facts();
        var line = checklist(facts).line("c-ssrs-screen").orElseThrow();
        assertThat(line.state()).isEqualTo(state);
        assertThat(line.on()).isEqualTo(facts.cssrs() == null ? null : facts.cssrsOn());
        assertThat(line.notBefore()).isEqualTo(facts.suicidalThoughtsOn());
    }

    @Test
    void whoCannotBecomePregnantAndWhoWasSeenIsNotAsked() {
        var facts = Facts.complete().sex(Sex.MALE).pregnancy(null).facts();
        assertThat(checklist(facts).line("pregnancy-status")).isEmpty();
        assertThat(checklist(facts).line("state-of-residence")).isEmpty();
        assertThat(checklist(Facts.complete().state("MA").facts()).line("state-of-residence"))
                .map(Line::state)
                .contains(State.THERE);
    }

    @Test
    void whatAPatientIsWrittenToAboutNamesNoIllness() {
        var byMail = ScreeningRules.of(Policies.NOVEMBER_2026).stream()
                .flatMap(rule -> rule.card().items().stream())
                .filter(item -> item.sources().contains(Source.PATIENT))
                .map(Item::code)
                .distinct();
        assertThat(byMail)
                .containsExactlyInAnyOrder(
                        "birth-date",
                        "age-and-sex",
                        "pain-onset-or-recurrence",
                        "pain-score-by-nrs-or-peg",
                        "prior-treatments",
                        "length-and-effect-of-prior-treatments",
                        "state-of-residence",
                        "consent-telehealth",
                        "consent-off-label",
                        "consent-compounded",
                        "consent-data-sharing");
    }

    @Test
    void oneCodeIsOneItem() {
        Map<String, List<Item>> byCode = ScreeningRules.of(Policies.NOVEMBER_2026).stream()
                .flatMap(rule -> rule.card().items().stream())
                .distinct()
                .collect(java.util.stream.Collectors.groupingBy(Item::code));
        assertThat(byCode.values()).allSatisfy(items -> assertThat(items).hasSize(1));
    }

    private static Checklist checklist(ScreeningFacts facts) {
        return SCREENING.checklist(facts, NOW);
    }

    private static MedicalHistory withoutAudit() {
        return new MedicalHistory(
                false, Glaucoma.NONE, SubstanceUse.NONE, null, 0, false, false, 98, false, 24, 22, 88, null, null);
    }
}
