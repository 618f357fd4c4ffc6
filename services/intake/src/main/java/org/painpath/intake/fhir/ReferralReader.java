package org.painpath.intake.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.FhirRefused;
import org.painpath.intake.reception.Amendment;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.reception.ReferralSubmission;
import org.painpath.intake.referral.Channel;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.vocabulary.ClinicalStatements;
import org.painpath.intake.vocabulary.Diagnosed;

/** A package of resources as a referral. What it lacks stays absent; screening asks for it. */
final class ReferralReader {
    static final String FORMAT = "application/fhir+json";
    private static final int LONGEST = 255;

    private final ReferralPackage all;
    private final ServiceRequest request;
    private final LocalDate today;

    private ReferralReader(ReferralPackage all, LocalDate today) {
        this.all = all;
        this.request = all.request();
        this.today = today;
    }

    /**
     * @param sender user name, within which a number without a system counts
     * @throws FhirRefused 422 where no referral can be made of it
     */
    static ReferralSubmission read(ReferralPackage all, String json, String sender, LocalDate today) {
        return new ReferralReader(all, today).read(json, sender);
    }

    /**
     * The clinical part, of a request that amends a referral, and whom it speaks of where it says so.
     *
     * @throws FhirRefused 422 unless it is an active request
     */
    static Amendment amendment(ReferralPackage all, String json, LocalDate today) {
        return new ReferralReader(all, today).amendment(json);
    }

    private Amendment amendment(String json) {
        requireActive();
        PatientIdentity patient = sentPatient();
        return new Amendment(patient, facts(patient), FORMAT, json);
    }

    private ReferralSubmission read(String json, String sender) {
        FhirRefused.ifAnyRefuses(this::requireActive, this::patient);
        PatientIdentity patient = patient();
        return new ReferralSubmission(
                Channel.FHIR,
                originatingId(request, json, sender),
                priority(),
                patient,
                facts(patient),
                notes(),
                RequesterReader.email(all),
                FORMAT,
                json);
    }

    private void requireActive() {
        if (request.getStatus() != ServiceRequestStatus.ACTIVE || request.getDoNotPerform()) {
            throw FhirRefused.unprocessable(
                    IssueType.BUSINESSRULE,
                    "A referral is an active request to do something.",
                    "ServiceRequest.status");
        }
    }

    private ScreeningFacts facts(@Nullable PatientIdentity patient) {
        LocalDate birthDate = patient == null ? null : patient.birthDate();
        Sex sex = patient == null ? Sex.UNKNOWN : patient.sex();
        return statements(birthDate).facts(today, sex).over(residence());
    }

    private ScreeningFacts residence() {
        String state = all.patient().map(PatientReader::state).orElse(null);
        return new ScreeningFactsDraft().state(state).facts();
    }

    private PatientIdentity patient() {
        PatientIdentity identity = sentPatient();
        if (identity == null) {
            throw FhirRefused.unprocessable(
                    IssueType.REQUIRED,
                    "The patient is neither sent along nor named by an identifier.",
                    "ServiceRequest.subject");
        }
        return identity;
    }

    private @Nullable PatientIdentity sentPatient() {
        return all.patient()
                .map(patient -> PatientReader.read(patient, today))
                .orElseGet(() -> PatientReader.read(request.getSubject()));
    }

    private ClinicalStatements statements(@Nullable LocalDate birthDate) {
        return new ClinicalStatements(
                all.ofPatient(Observation.class, Observation::getSubject).stream()
                        .flatMap(ObservationReader::read)
                        .toList(),
                diagnoses(birthDate),
                all.ofPatient(AllergyIntolerance.class, AllergyIntolerance::getPatient).stream()
                        .flatMap(AllergyReader::read)
                        .toList(),
                Stream.concat(
                                all.ofPatient(MedicationRequest.class, MedicationRequest::getSubject).stream()
                                        .flatMap(medication -> MedicationReader.read(medication, all)),
                                all.ofPatient(MedicationStatement.class, MedicationStatement::getSubject).stream()
                                        .flatMap(medication -> MedicationReader.read(medication, all)))
                        .toList(),
                all.ofPatient(Procedure.class, Procedure::getSubject).stream()
                        .flatMap(ProcedureReader::read)
                        .toList(),
                all.ofPatient(Consent.class, Consent::getPatient).stream()
                        .flatMap(consent -> ConsentReader.read(consent, today))
                        .toList());
    }

    private List<Diagnosed> diagnoses(@Nullable LocalDate birthDate) {
        return Stream.concat(
                        request.getReasonCode().stream()
                                .map(Codings::of)
                                .filter(codes -> !codes.isEmpty())
                                .map(codes -> new Diagnosed(codes, null, true)),
                        all.ofPatient(Condition.class, Condition::getSubject).stream()
                                .flatMap(condition -> ConditionReader.read(condition, birthDate)))
                .toList();
    }

    private List<String> notes() {
        return Stream.concat(
                        request.getReasonCode().stream().map(CodeableConcept::getText),
                        request.getNote().stream().map(Annotation::getText))
                .filter(Objects::nonNull)
                .toList();
    }

    private Priority priority() {
        if (request.getPriority() == null) {
            return Priority.ROUTINE;
        }
        return switch (request.getPriority()) {
            case URGENT -> Priority.URGENT;
            case ASAP -> Priority.ASAP;
            case STAT -> Priority.STAT;
            case ROUTINE, NULL -> Priority.ROUTINE;
        };
    }

    /** The number of the request; the hash of the message where it has none. */
    static OriginatingId originatingId(ServiceRequest request, String json, String sender) {
        return request.getIdentifier().stream()
                .filter(Identifier::hasValue)
                .findFirst()
                .map(identifier -> new OriginatingId(
                        bounded(identifier.hasSystem() ? identifier.getSystem() : "urn:painpath:sender:" + sender),
                        bounded(identifier.getValue())))
                .orElseGet(() -> new OriginatingId("urn:painpath:sha256", hash(json)));
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST ? text : hash(text);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
