package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding.MissingData;

/** What a record of a substance use programme (42 CFR Part 2) may have told is gone with the consent to it; what is told anew counts. */
class SubstanceUseRecordTest {
    private static final String ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final ConsentRecord REVOKED = new ConsentRecord(Consent.PART_2, null, null, TODAY);
    private static final ConsentRecord GIVEN = new ConsentRecord(Consent.PART_2, null, TODAY.minusDays(9), null);

    @ParameterizedTest
    @CsvSource({
        "http://hl7.org/fhir/sid/icd-10-cm, F11.20, false",
        "http://hl7.org/fhir/sid/icd-10-cm, F1020, false",
        "http://hl7.org/fhir/sid/icd-10, F19.2, false",
        "http://hl7.org/fhir/sid/icd-10-cm, F17.210, true",
        "http://hl7.org/fhir/sid/icd-10-cm, Z71.41, false",
        "http://hl7.org/fhir/sid/icd-10-cm, Z72.2, false",
        "http://hl7.org/fhir/sid/icd-10-cm, T40.1X1A, false",
        "http://hl7.org/fhir/sid/icd-10-cm, G90.511, true",
        "http://hl7.org/fhir/sid/icd-10-cm, K74.60, true",
        "http://snomed.info/sct, 75544000, false",
        "http://snomed.info/sct, 203082005, true",
        "http://id.who.int/icd/release/11/mms, 6C43.2, false",
        "http://id.who.int/icd/release/11/mms, MG30.51, true",
        "http://hl7.org/fhir/sid/icd-9-cm, 304.00, false"
    })
    void diagnosesThatMayNameItAreLeftOut(String system, String code, boolean stays) {
        var condition = new Coding(system, code, null);
        var facts = Facts.complete().conditions(List.of(condition)).facts();
        assertThat(SubstanceUseRecord.leftOutOf(facts).conditions().contains(condition))
                .isEqualTo(stays);
    }

    @Test
    void nothingElseIsLost() {
        var known = used().facts();
        var left = SubstanceUseRecord.leftOutOf(known);
        var history = known.knownHistory();
        assertThat(left)
                .isEqualTo(used().alcoholScreenPositive(null)
                        .alcoholScreenDay(null)
                        .history(new MedicalHistory(
                                history.raisedIntracranialPressure(),
                                history.glaucoma(),
                                null,
                                null,
                                null,
                                history.urinaryTractDisease(),
                                history.untreatedSleepApnoea(),
                                history.spo2Percent(),
                                history.uncontrolledThyroidPorphyriaOrSeizures(),
                                history.alt(),
                                history.ast(),
                                history.egfr(),
                                null,
                                null))
                        .facts());
        assertThat(left.medications()).isEqualTo(known.medications()).isNotEmpty();
    }

    @Test
    void takenBackItIsMissingAndGivenAgainItStaysSo() {
        var revoked = used().facts().with(REVOKED);
        assertThat(rule(revoked)).isInstanceOf(MissingData.class);
        assertThat(rule(revoked.with(new ConsentRecord(Consent.PART_2, null, TODAY, null))))
                .isInstanceOf(MissingData.class);
        assertThat(rule(used().facts().with(GIVEN))).isNotInstanceOf(MissingData.class);
    }

    @Test
    void aMessageThatTakesItBackEndsWhatWasKnownAndTellsNothingOfItsOwn() {
        var message =
                used().consentRecords(new ConsentRecords(List.of(REVOKED))).facts();
        assertThat(rule(message.cameOn(TODAY))).isInstanceOf(MissingData.class);
        assertThat(rule(message.cameOn(TODAY).over(used().facts()))).isInstanceOf(MissingData.class);
        var again = message.cameOn(TODAY).over(used().facts().with(REVOKED));
        assertThat(rule(again)).as("sent once more").isInstanceOf(MissingData.class);
    }

    @Test
    void anotherConsentThatIsTakenBackChangesNothingOfIt() {
        var facts = used().facts().with(new ConsentRecord(Consent.DATA_SHARING, null, null, TODAY));
        assertThat(facts.knownHistory()).isEqualTo(used().facts().knownHistory());
    }

    @Test
    void whatTheClinicAsksAnewCountsAndWhatComesFromOutsideDoesNot() {
        var revoked = used().facts().with(REVOKED);
        var anew = new ScreeningFactsDraft()
                .history(new MedicalHistory(
                        null,
                        null,
                        SubstanceUse.HISTORY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .facts();
        assertThat(rule(anew.over(revoked))).isNotInstanceOf(MissingData.class);
        assertThat(rule(SubstanceUseRecord.usableOf(anew, revoked).over(revoked)))
                .isInstanceOf(MissingData.class);
        assertThat(SubstanceUseRecord.usableOf(anew, used().facts())).isEqualTo(anew);
    }

    @Test
    void aConsentThatIsOverIsWithheldFromTheDayAfterItsEnd() {
        var ending = new ConsentRecords(List.of(new ConsentRecord(Consent.PART_2, null, GIVEN.givenOn(), null, TODAY)));
        assertThat(SubstanceUseRecord.isWithheld(ending, TODAY)).isFalse();
        assertThat(SubstanceUseRecord.isWithheld(ending, TODAY.plusDays(1))).isTrue();
        assertThat(SubstanceUseRecord.isWithheld(new ConsentRecords(List.of(REVOKED)), TODAY))
                .isTrue();
        assertThat(SubstanceUseRecord.isWithheld(ConsentRecords.NONE, TODAY)).isFalse();
    }

    /** A patient of whom everything is told that such a record tells. */
    private static ScreeningFactsDraft used() {
        LocalDate on = TODAY.minusDays(3);
        return Facts.complete()
                .medications(List.of(new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", "6813", null)))
                .conditions(List.of(new Coding(ICD10CM, "G90.511", null)))
                .alcoholScreenPositive(true)
                .alcoholScreenDay(ScoreDay.on(on))
                .history(new MedicalHistory(
                        false, Glaucoma.NONE, SubstanceUse.HISTORY, 4, 1, false, false, 98, false, 24, 22, 88, on, on));
    }

    private static org.painpath.chassis.rules.Finding rule(ScreeningFacts facts) {
        return new NoActiveSubstanceUse(8, 3).examine(facts, NOW);
    }
}
