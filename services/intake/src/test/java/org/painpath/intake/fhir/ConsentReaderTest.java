package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.vocabulary.Agreed;
import org.painpath.intake.vocabulary.CodeSystems;

/** What a Consent says: given, taken back, or nothing. */
class ConsentReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate GIVEN = LocalDate.of(2026, 11, 2);

    private final org.hl7.fhir.r4.model.Consent consent = offLabel();

    @Test
    void anActiveOneIsGivenOnItsDay() {
        assertThat(ConsentReader.read(consent, TODAY))
                .containsExactly(record(new ConsentRecord(Consent.OFF_LABEL, null, GIVEN, null)));
    }

    @Test
    void withoutADayItIsOnlyNamed() {
        consent.setDateTimeElement(null);
        assertThat(ConsentReader.read(consent, TODAY)).containsExactly(new Agreed(Consent.OFF_LABEL, null));
        consent.setDateTimeElement(new DateTimeType("2026-12-24"));
        assertThat(ConsentReader.read(consent, TODAY)).containsExactly(new Agreed(Consent.OFF_LABEL, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "INACTIVE", "ENTEREDINERROR"})
    void oneThatIsOverIsRevoked(ConsentState status) {
        consent.setStatus(status).getMeta().setLastUpdatedElement(new InstantType("2026-11-20T10:00:00Z"));
        assertThat(ConsentReader.read(consent, TODAY))
                .containsExactly(record(new ConsentRecord(Consent.OFF_LABEL, null, GIVEN, LocalDate.of(2026, 11, 20))));
    }

    @Test
    void oneThatDeniesIsRevokedOnItsDayAndTodayWhereNobodySays() {
        consent.getProvision().setType(ConsentProvisionType.DENY);
        assertThat(ConsentReader.read(consent, TODAY))
                .containsExactly(record(new ConsentRecord(Consent.OFF_LABEL, null, GIVEN, GIVEN)));
        consent.setDateTimeElement(null);
        assertThat(ConsentReader.read(consent, TODAY))
                .containsExactly(record(new ConsentRecord(Consent.OFF_LABEL, null, null, TODAY)));
    }

    @Test
    void oneThatHasEndedIsRevokedOnThatDay() {
        consent.getProvision().getPeriod().setEndElement(new DateTimeType("2026-11-10"));
        assertThat(ConsentReader.read(consent, TODAY))
                .containsExactly(record(new ConsentRecord(Consent.OFF_LABEL, null, GIVEN, LocalDate.of(2026, 11, 10))));
    }

    @Test
    void oneThatWillEndKeepsItsLastDay() {
        var end = LocalDate.of(2026, 12, 31);
        consent.getProvision().getPeriod().setEndElement(new DateTimeType("2026-12-31"));
        assertThat(ConsentReader.read(consent, TODAY))
                .containsExactly(record(new ConsentRecord(Consent.OFF_LABEL, null, GIVEN, null, end)));
        consent.setDateTimeElement(null);
        assertThat(ConsentReader.read(consent, TODAY))
                .containsExactly(record(new ConsentRecord(Consent.OFF_LABEL, null, null, null, end)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PROPOSED"})
    void oneThatIsNotYetSaysNothing(ConsentState status) {
        assertThat(ConsentReader.read(consent.setStatus(status), TODAY)).isEmpty();
        assertThat(ConsentReader.read(offLabel().setStatus(null), TODAY)).isEmpty();
    }

    private static Agreed record(ConsentRecord record) {
        return new Agreed(record.kind(), record);
    }

    private static org.hl7.fhir.r4.model.Consent offLabel() {
        var consent = new org.hl7.fhir.r4.model.Consent().setStatus(ConsentState.ACTIVE);
        consent.addCategory(new CodeableConcept(new Coding(CodeSystems.PAINPATH, "off-label", null)));
        consent.setDateTimeElement(new DateTimeType("2026-11-02"));
        return consent;
    }
}
