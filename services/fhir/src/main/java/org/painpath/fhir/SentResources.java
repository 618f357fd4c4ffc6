package org.painpath.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.ObjectNode;

/** The resources that came together, and what they mean by a reference to one another. Nothing is fetched. */
public final class SentResources {
    private static final int MOST_ENTRIES = 100;

    private final List<Resource> all;
    private final Map<String, Resource> byReference;

    private SentResources(List<Resource> all, Map<String, Resource> byReference) {
        this.all = List.copyOf(all);
        this.byReference = byReference;
    }

    /**
     * @param types that are read at this door
     * @throws FhirRefused unless it is of one of them and of bounded size
     */
    public static SentResources in(Bundle bundle, List<BundleType> types) {
        requireBounded(bundle.getEntry().size());
        if (!types.contains(bundle.getType())) {
            String words = types.stream().map(BundleType::toCode).collect(Collectors.joining(", "));
            throw FhirRefused.unprocessable(
                    IssueType.NOTSUPPORTED, "Bundles of these types are read here: " + words + ".", "Bundle.type");
        }
        List<Resource> all = new ArrayList<>();
        Map<String, Resource> byReference = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.hasResource()) {
                all.add(entry.getResource());
                index(entry.getFullUrl(), entry.getResource(), byReference);
            }
        }
        return new SentResources(all, byReference);
    }

    /** @throws FhirRefused 413 for a Bundle that is too large */
    static void requireBounded(ObjectNode resource) {
        if ("Bundle".equals(resource.path("resourceType").asString(""))) {
            requireBounded(resource.path("entry").size());
        }
    }

    private static void requireBounded(int entries) {
        if (entries > MOST_ENTRIES) {
            throw new FhirRefused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    List.of(new Issue(IssueType.TOOLONG, "A bundle has at most 100 entries.", "Bundle.entry")));
        }
    }

    /** A resource that came alone brings what it contains. */
    public static SentResources containedIn(DomainResource resource) {
        return new SentResources(resource.getContained(), Map.of());
    }

    private static void index(@Nullable String fullUrl, Resource resource, Map<String, Resource> byReference) {
        if (fullUrl != null) {
            byReference.put(fullUrl, resource);
        }
        if (resource.hasIdElement() && resource.getIdElement().hasIdPart()) {
            byReference.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
        }
    }

    public List<Resource> all() {
        return all;
    }

    public <T extends Resource> List<T> all(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What the reference of {@code from} points at; empty where that was not sent or is of another type. */
    public <T extends Resource> Optional<T> resolve(Reference reference, Class<T> type, Resource from) {
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
}
