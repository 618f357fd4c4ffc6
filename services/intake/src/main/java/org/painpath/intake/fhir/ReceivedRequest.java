package org.painpath.intake.fhir;

import java.util.Date;
import java.util.Locale;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.painpath.intake.vocabulary.CodeSystems;

/** A referral as the ServiceRequest that intake works on; what was sent with it stays in intake. */
final class ReceivedRequest {
    private static final String REFERRAL_TO_PAIN_CLINIC = "183524004";

    private ReceivedRequest() {}

    static ServiceRequest of(Row referral) {
        ServiceRequest request = new ServiceRequest();
        request.setId(referral.referralId().toString());
        request.addIdentifier(new Identifier()
                .setSystem(ReferralTask.REFERRAL_IDS)
                .setValue(referral.referralId().toString()));
        request.setStatus(status(referral.task()));
        request.setIntent(ServiceRequestIntent.ORDER);
        request.setPriority(
                ServiceRequestPriority.fromCode(referral.priority().name().toLowerCase(Locale.ROOT)));
        request.setCode(ReferralTask.concept(CodeSystems.SNOMED, REFERRAL_TO_PAIN_CLINIC, "Referral to pain clinic"));
        request.setSubject(new Reference("Patient/" + referral.patientId()));
        request.setAuthoredOn(Date.from(referral.receivedAt()));
        return request;
    }

    static ServiceRequestStatus status(TaskState task) {
        return switch (task) {
            case DRAFT -> ServiceRequestStatus.DRAFT;
            case CREATED, ACCEPTED, ACTIVE, SCHEDULED, UNATTENDED, APPOINTMENT_CANCELLED, EVENT_COMPLETED ->
                ServiceRequestStatus.ACTIVE;
            case CANCELLATION_REQUESTED, CANCELLED, DECLINED -> ServiceRequestStatus.REVOKED;
            case COMPLETED -> ServiceRequestStatus.COMPLETED;
        };
    }
}
