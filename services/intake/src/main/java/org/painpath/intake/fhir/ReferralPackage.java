package org.painpath.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.SentResources;

/** What came together: one ServiceRequest and the resources that speak of its patient. */
final class ReferralPackage {
    static final List<BundleType> TYPES =
            List.of(BundleType.TRANSACTION, BundleType.BATCH, BundleType.MESSAGE, BundleType.COLLECTION);

    private final ServiceRequest request;
    private final SentResources sent;

    private ReferralPackage(ServiceRequest request, SentResources sent) {
        this.request = request;
        this.sent = sent;
    }

    /** @throws FhirRefused unless it is a Bundle to act on, of bounded size, with exactly one ServiceRequest */
    static ReferralPackage of(Bundle bundle) {
        SentResources sent = SentResources.in(bundle, TYPES);
        return new ReferralPackage(onlyRequest(sent.all(ServiceRequest.class)), sent);
    }

    static ReferralPackage of(ServiceRequest request) {
        return new ReferralPackage(request, SentResources.containedIn(request));
    }

    private static ServiceRequest onlyRequest(List<ServiceRequest> requests) {
        if (requests.size() != 1) {
            throw FhirRefused.unprocessable(
                    requests.isEmpty() ? IssueType.REQUIRED : IssueType.BUSINESSRULE,
                    "A referral is exactly one ServiceRequest; %d were sent.".formatted(requests.size()),
                    "Bundle.entry.resource.ofType(ServiceRequest)");
        }
        return requests.getFirst();
    }

    ServiceRequest request() {
        return request;
    }

    /** The request is revoked, or a Task that came with it asks to cancel it. */
    boolean isCancelled() {
        return SentTask.isCancelled(request)
                || sent.all(Task.class).stream()
                        .filter(task -> resolve(task.getFocus(), ServiceRequest.class, task)
                                .isPresent())
                        .anyMatch(task -> new SentTask(task).asksToCancel());
    }

    Optional<Patient> patient() {
        return resolve(request.getSubject(), Patient.class, request);
    }

    /** Resources that speak of the patient of the referral; those of anybody else are left alone. */
    <T extends Resource> List<T> ofPatient(Class<T> type, Function<T, Reference> subject) {
        return sent.all(type).stream()
                .filter(resource -> isThePatient(subject.apply(resource), resource))
                .toList();
    }

    <T extends Resource> Optional<T> resolve(Reference reference, Class<T> type, Resource from) {
        return sent.resolve(reference, type, from);
    }

    private boolean isThePatient(Reference subject, Resource from) {
        Optional<Patient> patient = patient();
        Optional<Patient> other = resolve(subject, Patient.class, from);
        if (patient.isPresent() && other.isPresent()) {
            return patient.get() == other.get();
        }
        String reference = subject.getReference();
        return reference != null && reference.equals(request.getSubject().getReference());
    }
}
