package org.painpath.intake.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What came together: one ServiceRequest and the resources that speak of its patient. */
final class ReferralPackage {
    static final int MOST_ENTRIES = 100;

    private final ServiceRequest request;
    private final List<Resource> resources;
    private final Map<String, Resource> byReference;

    private ReferralPackage(ServiceRequest request, List<Resource> resources, Map<String, Resource> byReference) {
        this.request = request;
        this.resources = resources;
        this.byReference = byReference;
    }

    /** @throws FhirRefused unless it is a Bundle to act on, of bounded size, with exactly one ServiceRequest */
    static ReferralPackage of(Bundle bundle) {
        if (bundle.getEntry().size() > MOST_ENTRIES) {
            throw new FhirRefused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    List.of(new Issue(IssueType.TOOLONG, "A bundle has at most 100 entries.", "Bundle.entry")));
        }
        if (!List.of(BundleType.TRANSACTION, BundleType.BATCH, BundleType.MESSAGE, BundleType.COLLECTION)
                .contains(bundle.getType())) {
            throw FhirRefused.unprocessable(
                    IssueType.NOTSUPPORTED, "A transaction, batch, message or collection is read here.", "Bundle.type");
        }
        List<Resource> resources = new ArrayList<>();
        Map<String, Resource> byReference = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.hasResource()) {
                resources.add(entry.getResource());
                index(entry.getFullUrl(), entry.getResource(), byReference);
            }
        }
        return new ReferralPackage(onlyRequest(resources), resources, byReference);
    }

    static ReferralPackage of(ServiceRequest request) {
        return new ReferralPackage(request, List.copyOf(request.getContained()), Map.of());
    }

    private static void index(@Nullable String fullUrl, Resource resource, Map<String, Resource> byReference) {
        if (fullUrl != null) {
            byReference.put(fullUrl, resource);
        }
        if (resource.hasIdElement() && resource.getIdElement().hasIdPart()) {
            byReference.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
        }
    }

    private static ServiceRequest onlyRequest(List<Resource> resources) {
        List<ServiceRequest> requests = resources.stream()
                .filter(ServiceRequest.class::isInstance)
                .map(ServiceRequest.class::cast)
                .toList();
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

    Optional<Patient> patient() {
        return resolve(request.getSubject(), Patient.class, request);
    }

    /** Resources that speak of the patient of the referral; those of anybody else are left alone. */
    <T extends Resource> List<T> ofPatient(Class<T> type, Function<T, Reference> subject) {
        return resources.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(resource -> isThePatient(subject.apply(resource), resource))
                .toList();
    }

    <T extends Resource> Optional<T> resolve(Reference reference, Class<T> type, Resource from) {
        Resource found = reference.getResource() instanceof Resource linked ? linked : lookUp(reference, from);
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    private @Nullable Resource lookUp(Reference reference, Resource from) {
        String target = reference.getReference();
        if (target == null) {
            return null;
        }
        if (target.startsWith("#") && from instanceof DomainResource container) {
            return container.getContained().stream()
                    .filter(resource ->
                            target.substring(1).equals(resource.getIdElement().getIdPart()))
                    .findFirst()
                    .orElse(null);
        }
        return byReference.get(target);
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
