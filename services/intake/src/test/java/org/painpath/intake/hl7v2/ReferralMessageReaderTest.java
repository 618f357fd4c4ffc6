package org.painpath.intake.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Er7Reader;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.fhir.Samples;
import org.painpath.intake.reception.Mrn;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.ReferralSubmission;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Pregnancy;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.ScoreDay;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.vocabulary.CodeSystems;

class ReferralMessageReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String MESSAGE = Samples.own("hl7v2/ref-i12.hl7");

    @Test
    void everyFactOfTheMessageIsRead() {
        var expected = new ScreeningFactsDraft()
                .painOnset(LocalDate.of(2026, 1, 10))
                .conditions(List.of(new Coding(CodeSystems.ICD10CM, "G90.511", null)))
                .ketamineAllergy(true)
                .nrs(8)
                .nrsDay(ScoreDay.on(LocalDate.of(2026, 11, 20)))
                .pegScore(new BigDecimal("7.0"))
                .pegDay(ScoreDay.on(LocalDate.of(2026, 11, 20)))
                .systolic(130)
                .diastolic(83)
                .cssrs(SuicideRisk.MODERATE)
                .cssrsOn(LocalDate.of(2026, 11, 19))
                .pregnancy(Pregnancy.NOT_PREGNANT)
                .hcgOn(LocalDate.of(2026, 11, 21))
                .medications(List.of(new Coding(CodeSystems.RXNORM, "25480", "gabapentin")))
                .uncodedMedications(1)
                .state("MA")
                .priorTreatments(List.of(
                        new PriorTreatment(DrugClass.PHYSICAL_THERAPY, null, null),
                        new PriorTreatment(DrugClass.SNRI, 10, false),
                        new PriorTreatment(DrugClass.GABAPENTINOID, null, null)))
                .consents(List.of(Consent.OFF_LABEL))
                .facts();
        assertThat(read(MESSAGE).facts()).isEqualTo(expected);
    }

    @Test
    void theReferrersAddressIsThatOfTheReferringProvider() {
        String message = "MSH|^~\\&|E|F|I|P|20261122||REF^I12|1|P|2.5.1\rRF1|||||||R1\r"
                + "PRD|RT^Referred to^HL70286|B^B|||^WPN^Internet^other@mail.example\r"
                + "PRD|RP^Referring^HL70286|A^A|||555-0100^WPN^PH~^NET^Internet^office@referrer.example\rPID|1||M1\r";
        assertThat(PrdReader.email(message(message))).isEqualTo("office@referrer.example");
        assertThat(PrdReader.email(message(message.replace("^NET^Internet^office", "office"))))
                .isEqualTo("office@referrer.example");
        assertThat(PrdReader.email(message(message.replace("~^NET^Internet^office@referrer.example", ""))))
                .isNull();
        assertThat(PrdReader.email(message(message.replace("office@", "the office @"))))
                .isNull();
    }

    private static Er7Message message(String text) {
        return new Er7Reader().read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void identityIsReadInItsCharacterSet() {
        var patient = read(MESSAGE).patient();
        assertThat(patient.family()).isEqualTo("Müller");
        assertThat(patient.given()).isEqualTo("Pat Q");
        assertThat(patient.birthDate()).isEqualTo("1971-03-05");
        assertThat(patient.sex()).isEqualTo(Sex.FEMALE);
        assertThat(patient.mrns()).containsExactly(new Mrn("NORTHSIDE", "T7190334"));
        assertThat(patient.phone()).isEqualTo("555-0199");
        assertThat(patient.email()).isEqualTo("pat@example.org");
        assertThat(patient.address()).isEqualTo("1 High St, Northside, MA, 01002, US");
        byte[] latin = MESSAGE.replace("UNICODE UTF-8", "8859/1").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ReferralMessageReader.read(new Er7Reader().read(latin), TODAY)
                        .patient()
                        .family())
                .isEqualTo("Müller");
    }

    @Test
    void theReferralIsKnownByItsSenderAndNumber() {
        var submission = read(MESSAGE);
        assertThat(submission.originatingId())
                .isEqualTo(new OriginatingId("hl7v2:NORTHSIDE", "REF-2026-000123^NORTHSIDE"));
        assertThat(submission.priority()).isEqualTo(Priority.ASAP);
        assertThat(submission.notes())
                .containsExactly("see letter", "Failed gabapentin 2400 mg/d & duloxetine.\nThank you.");
    }

    @ParameterizedTest
    @CsvSource({
        "PRD|RP^Referring, PRD|XX^Referring, PRD^1^1",
        "T7190334^^^NORTHSIDE^MR~000-00-0000^^^USSSA^SS, '', PID^1^3",
        "REF-2026-000123^NORTHSIDE, ^NORTHSIDE, RF1^1^6",
        "|NORTHSIDE|, ||, MSH^1^4",
        "MSG00001, '', MSH^1^10"
    })
    void whatWeNeedIsNamedWhenItIsMissing(String text, String replacement, String location) {
        assertThat(errors(MESSAGE.replace(text, replacement)))
                .extracting(Hl7Error::location)
                .containsExactly(location);
    }

    @ParameterizedTest
    @CsvSource({
        "19710305, 19761325, PID^1^7",
        "19710305, 20310305, PID^1^7",
        "20260301, 20260230, DG1^1^5",
        "20261119, 20261319, OBX^1^14",
        "||20261120, ||20261100, OBR^1^7"
    })
    void datesThatCannotBeAreRefused(String text, String replacement, String location) {
        assertThat(errors(MESSAGE.replace(text, replacement)))
                .extracting(Hl7Error::location)
                .containsExactly(location);
    }

    private static List<Hl7Error> errors(String message) {
        return catchThrowableOfType(Hl7Refused.class, () -> read(message)).errors();
    }

    private static ReferralSubmission read(String message) {
        return ReferralMessageReader.read(new Er7Reader().read(message.getBytes(StandardCharsets.UTF_8)), TODAY);
    }
}
