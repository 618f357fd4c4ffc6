package org.painpath.prescriptionreview.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.rxnorm;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.Coding;

/** Clinical reference 3.4. */
class InteractionsTest {

    @ParameterizedTest
    @CsvSource({
        "10438, theophylline, STOP, interaction-xanthine",
        "689, aminophylline, STOP, interaction-xanthine",
        "3322, diazepam, HOLD, interaction-benzodiazepine",
        "7804, oxycodone, HOLD, interaction-opioid",
        "448, ethanol, HOLD, interaction-alcohol",
        "25480, gabapentin, HOLD, interaction-gabapentinoid",
        "39993, zolpidem, HOLD, interaction-sedative",
        "8123, phenelzine, HOLD, interaction-mao-inhibitor",
        "6719, memantine, HOLD, interaction-nmda-antagonist",
        "9384, rifampin, HOLD, interaction-strong-inducer",
        "21212, clarithromycin, CAUTION, interaction-strong-cyp-inhibitor",
        "10594, ticlopidine, CAUTION, interaction-strong-cyp-inhibitor",
        "28031, itraconazole, CAUTION, interaction-azole",
        "2002, carbamazepine, CAUTION, interaction-inducer",
        "28439, lamotrigine, CAUTION, interaction-lamotrigine",
        "2626, clozapine, CAUTION, interaction-antipsychotic",
        "704, amitriptyline, CAUTION, interaction-tricyclic",
        "29046, lisinopril, CAUTION, interaction-antihypertensive",
        "10582, levothyroxine, CAUTION, interaction-thyroid-hormone",
        "6448, lithium, INFO, interaction-lithium",
        "36437, sertraline, INFO, interaction-serotonergic-antidepressant"
    })
    void gradesAnIngredientByItsCodeAlone(String code, String name, Severity severity, String rule) {
        assertThat(findings(rxnorm(code, null))).singleElement().isInstanceOfSatisfying(Concern.class, concern -> {
            assertThat(concern.rule()).isEqualTo(rule);
            assertThat(concern.severity()).isEqualTo(severity);
        });
        assertThat(findings(rxnorm("999999999", name)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acetaminophen 300 MG / Hydrocodone Bitartrate 5 MG Oral Tablet | interaction-opioid",
                "72 HR Fentanyl 0.025 MG/HR Transdermal System                   | interaction-opioid",
                "24 HR metoprolol succinate 100 MG Extended Release Oral Tablet  | interaction-antihypertensive",
                "St. John's wort extract 300 MG Oral Capsule                     | interaction-inducer",
                "Grapefruit juice                                                | interaction-strong-cyp-inhibitor"
            })
    void findsTheIngredientInTheNameOfAProduct(String display, String rule) {
        assertThat(findings(rxnorm("856987", display)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @Test
    void anUnknownCodeIsShownForReviewNeverTakenForHarmless() {
        assertThat(findings(rxnorm("5640", "ibuprofen")))
                .containsExactly(new Concern(
                        Interactions.UNJUDGED, Severity.INFO, "Not on the short list, review by hand: ibuprofen."));
    }

    @Test
    void anotherCodeSystemIsAMissingFact() {
        assertThat(findings(new Coding("http://snomed.info/sct", "387207008", "Ibuprofen")))
                .containsExactly(new MissingData(Interactions.UNREADABLE, "RxNorm codes of Ibuprofen"));
    }

    @Test
    void aNameCountsInAnyCodeSystem() {
        assertThat(findings(new Coding("http://snomed.info/sct", "372756006", "Diazepam 5 mg")))
                .extracting(Finding::rule)
                .containsExactly("interaction-benzodiazepine");
    }

    @ParameterizedTest
    @CsvSource({
        "R03DA04, interaction-xanthine",
        "N05BA01, interaction-benzodiazepine",
        "N02AA05, interaction-opioid",
        "N02BF01, interaction-gabapentinoid",
        "C07AB02, interaction-antihypertensive",
        "J01FA09, interaction-strong-cyp-inhibitor",
        "J02AC02, interaction-azole",
        "N06AB06, interaction-serotonergic-antidepressant",
        "M01AE01, interaction-not-on-short-list"
    })
    void anAtcCodeIsJudgedByItsClass(String code, String rule) {
        assertThat(findings(new Coding(Coding.ATC, code, null)))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @EnumSource(DrugGroup.class)
    void everyGroupSaysWhatItDoesAndWhoSaysSo(DrugGroup group) {
        assertThat(group.words()).matches("[a-z].+ (\\[[A-Z0-9-]+\\])+|.+ \\(GK\\)");
    }

    @Test
    void aPartOfAWordIsNotAName() {
        assertThat(findings(rxnorm("1", "prelithiumate")))
                .extracting(Finding::rule)
                .containsExactly(Interactions.UNJUDGED);
    }

    @Test
    void aStimulantHoldsUntilThePressureIsControlled() {
        var stimulant = List.of(rxnorm("6901", "methylphenidate"));
        assertThat(Interactions.of(stimulant).findings(false))
                .extracting(InteractionsTest::severity)
                .containsExactly(Severity.HOLD);
        assertThat(Interactions.of(stimulant).findings(true))
                .extracting(InteractionsTest::severity)
                .containsExactly(Severity.CAUTION);
    }

    @Test
    void oneGroupIsOneFindingThatNamesAllItsDrugs() {
        assertThat(findings(rxnorm("7804", "oxycodone"), rxnorm("10689", "tramadol")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Concern.class, concern -> assertThat(concern.words()).startsWith("oxycodone, tramadol: "));
    }

    @Test
    void noMedicationIsNoInteraction() {
        assertThat(findings()).containsExactly(new Satisfied(Interactions.NONE));
    }

    @ParameterizedTest
    @EnumSource(DrugGroup.class)
    void everyGroupHasADrugOnTheList(DrugGroup group) {
        assertThat(ShortList.groups()).contains(group);
    }

    private static Severity severity(Finding finding) {
        return ((Concern) finding).severity();
    }

    private static List<Finding> findings(Coding... medications) {
        return Interactions.of(List.of(medications)).findings(true);
    }
}
