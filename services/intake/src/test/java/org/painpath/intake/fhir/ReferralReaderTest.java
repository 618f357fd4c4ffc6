package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.fhir.FhirReader;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.Issue;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.reception.Mrn;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.ReferralSubmission;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.screening.Cardiac;
import org.painpath.intake.screening.ChildPugh;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Pregnancy;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.screening.PriorTreatment.DrugClass;
import org.painpath.intake.screening.PsychosisOrMania;
import org.painpath.intake.screening.ScoreDay;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.vocabulary.CodeSystems;

class ReferralReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FhirReader FHIR = new FhirReader();

    @Test
    void aCompleteBundleGivesEveryFact() {
        var expected = new ScreeningFactsDraft()
                .painOnset(LocalDate.of(2025, 11, 30))
                .conditions(List.of(new Coding(CodeSystems.ICD10CM, "G90.511", null)))
                .nrs(7)
                .nrsDay(ScoreDay.on(LocalDate.of(2026, 11, 20)))
                .pegScore(new java.math.BigDecimal("7.00"))
                .pegDay(ScoreDay.on(LocalDate.of(2026, 11, 20)))
                .systolic(128)
                .diastolic(78)
                .cssrs(SuicideRisk.LOW)
                .cssrsOn(LocalDate.of(2026, 11, 20))
                .pregnancy(Pregnancy.NOT_PREGNANT)
                .hcgOn(LocalDate.of(2026, 11, 21))
                .ketamineAllergy(false)
                .medications(List.of(
                        new Coding(CodeSystems.RXNORM, "310431", null),
                        new Coding(CodeSystems.RXNORM, "25480", "gabapentin")))
                .uncodedMedications(1)
                .state("MA")
                .priorTreatments(List.of(
                        new PriorTreatment(DrugClass.PHYSICAL_THERAPY, null, null),
                        new PriorTreatment(DrugClass.SNRI, 10, null),
                        new PriorTreatment(DrugClass.TCA, 8, null)))
                .consents(List.of(Consent.TELEHEALTH, Consent.OFF_LABEL))
                .psychosisOrMania(PsychosisOrMania.NONE)
                .cardiac(Cardiac.NONE)
                .aneurysmAvmOrIch(false)
                .hypertensiveCrisisSymptoms(false)
                .childPugh(ChildPugh.NO_LIVER_DISEASE)
                .facts();
        assertThat(bundle("fhir/complete-referral.json").facts()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'resourceType':'Practitioner','id':'r','telecom':[{'system':'phone','value':'1'},{'system':'email','value':'a@referrer.example'}]} | a@referrer.example",
                "{'resourceType':'PractitionerRole','id':'r','telecom':[{'system':'email','value':'role@referrer.example'}]} | role@referrer.example",
                "{'resourceType':'Organization','id':'r','telecom':[{'system':'email','value':'office@referrer.example'}]} | office@referrer.example",
                "{'resourceType':'Practitioner','id':'r','telecom':[{'system':'email','value':'no address'}]} |",
                "{'resourceType':'Practitioner','id':'r'} |",
            })
    void theReferrersAddressIsThatOfTheRequester(String requester, @Nullable String address) {
        String request = "{'resourceType':'ServiceRequest','status':'active','intent':'order','contained':[%s],"
                        .formatted(requester)
                + "'requester':{'reference':'#r'},'subject':{'identifier':{'system':'s','value':'M1'}},"
                + "'identifier':[{'system':'s','value':'1'}]}";
        var read = FHIR.read(request.replace('\'', '"'), ServiceRequest.class);
        assertThat(RequesterReader.email(ReferralPackage.of(read))).isEqualTo(address);
        assertThat(bundle("fhir/complete-referral.json").referrerEmail()).isNull();
    }

    @Test
    void identityIsReadWithItsAccentsAndWithoutOtherNumbers() {
        var patient = bundle("fhir/complete-referral.json").patient();
        assertThat(patient.family()).isEqualTo("García-Lund");
        assertThat(patient.given()).isEqualTo("Ana María");
        assertThat(patient.birthDate()).isEqualTo("1979-03-14");
        assertThat(patient.sex()).isEqualTo(Sex.FEMALE);
        assertThat(patient.mrns()).containsExactly(new Mrn("urn:oid:1.2.36.146.595.217.0.1", "12345"));
        assertThat(patient.phone()).isEqualTo("555-0100");
        assertThat(patient.email()).isEqualTo("ana@example.org");
        assertThat(patient.address()).isEqualTo("1 Harbour Street, Northside, MA, 01002, US");
    }

    @Test
    void theNumberOfTheSenderIsTheReferralsOwn() {
        var submission = bundle("fhir/complete-referral.json");
        assertThat(submission.originatingId())
                .isEqualTo(new OriginatingId("https://northside.example/referrals", "R-2026-17"));
        assertThat(submission.priority()).isEqualTo(Priority.URGENT);
        assertThat(submission.notes())
                .containsExactly("Burning pain in the right hand since a fracture", "Please see soon.");
    }

    @Test
    void whatIsLackingStaysUnknown() {
        var submission = bundle("fhir/sparse-referral.json");
        assertThat(submission.facts()).isEqualTo(ScreeningFacts.none());
        assertThat(submission.patient().mrns()).containsExactly(new Mrn("urn:oid:1.2.36.146.595.217.0.1", "12345"));
        assertThat(submission.originatingId().system()).isEqualTo("urn:painpath:sha256");
        assertThat(submission.priority()).isEqualTo(Priority.ROUTINE);
    }

    @Test
    void aServiceRequestAloneBringsWhatItContains() {
        String json = Samples.own("fhir/service-request.json");
        var all = ReferralPackage.of((ServiceRequest) FHIR.read(json));
        var submission = ReferralReader.read(all, json, "north", TODAY);
        assertThat(submission.patient().family()).isEqualTo("Okafor");
        assertThat(submission.patient().birthDate()).isNull();
        assertThat(submission.facts().painOnset()).isEqualTo("2019-12-31");
        assertThat(submission.originatingId()).isEqualTo(new OriginatingId("urn:painpath:sender:north", "77"));
    }

    @Test
    void withoutExactlyOneServiceRequestThereIsNoReferral() {
        refused(
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\"}",
                422,
                "Bundle.entry.resource.ofType(ServiceRequest)");
        String one = Samples.own("fhir/sparse-referral.json").strip();
        int from = one.indexOf("[") + 1;
        String entry = one.substring(from, one.lastIndexOf("]"));
        refused(
                one.substring(0, from) + entry + "," + entry + "]}",
                422,
                "Bundle.entry.resource.ofType(ServiceRequest)");
    }

    @Test
    void whatIsNotAskedForIsNotAReferral() {
        String json = Samples.own("fhir/sparse-referral.json");
        refused(json.replace("\"active\"", "\"revoked\""), 422, "ServiceRequest.status");
        refused(json.replace("\"transaction\"", "\"searchset\""), 422, "Bundle.type");
        refused(
                json.replace("Patient?identifier=urn:oid:1.2.36.146.595.217.0.1|12345", "Patient/9"),
                422,
                "ServiceRequest.subject");
        refused(
                Samples.own("fhir/complete-referral.json").replace("1979-03-14", "2031-03-14"),
                422,
                "Patient.birthDate");
    }

    @Test
    void moreThanAHundredEntriesAreTooMany() {
        String entry = "{\"resource\":{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}}";
        String entries = String.join(",", java.util.Collections.nCopies(101, entry));
        refused(
                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[%s]}".formatted(entries),
                413,
                "Bundle.entry");
    }

    @Test
    void everyReferralOfOtherSystemsIsReadWithItsPatientAndPain() {
        for (var file : Samples.corpus("referrals", ".json")) {
            var submission = read(new String(Samples.bytes(file), java.nio.charset.StandardCharsets.UTF_8));
            assertThat(submission.patient().family()).as(file.toString()).isNotBlank();
            assertThat(submission.patient().birthDate()).isNotNull();
            assertThat(submission.facts().nrs()).isBetween(0, 10);
            assertThat(submission.facts().systolic()).isPositive();
            assertThat(submission.facts().conditions()).isNotEmpty();
            assertThat(submission.facts().consents()).isEmpty();
            assertThat(submission.facts().priorTreatments()).isEmpty();
        }
    }

    @Test
    void everyExampleOfOtherSystemsIsReadOrRefusedWithIssues() {
        for (String folder : List.of("fhir/r4-spec-examples", "fhir/validator-cases", "fhir/ahrq-pain")) {
            for (var file : Samples.corpus(folder, ".json")) {
                try {
                    read(new String(Samples.bytes(file), java.nio.charset.StandardCharsets.UTF_8));
                } catch (FhirRefused refused) {
                    assertThat(refused.issues()).as(file.toString()).isNotEmpty();
                    assertThat(refused.status().is4xxClientError()).isTrue();
                }
            }
        }
    }

    private static void refused(String json, int status, String expression) {
        assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(FhirRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.status().value()).isEqualTo(status);
                    assertThat(refused.issues()).extracting(Issue::expression).containsExactly(expression);
                });
    }

    private static ReferralSubmission bundle(String sample) {
        return read(Samples.own(sample));
    }

    private static ReferralSubmission read(String json) {
        var resource = FHIR.read(json);
        var all = resource instanceof Bundle bundle
                ? ReferralPackage.of(bundle)
                : ReferralPackage.of(resource instanceof ServiceRequest request ? request : notOne());
        return ReferralReader.read(all, json, "north", TODAY);
    }

    private static ServiceRequest notOne() {
        throw FhirRefused.unprocessable(
                org.hl7.fhir.r4.model.OperationOutcome.IssueType.STRUCTURE, "not a referral", null);
    }
}
