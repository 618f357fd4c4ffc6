package org.painpath.evaluation.fhir;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.LabReport;
import org.painpath.fhir.SentResources;

/**
 * The numbers by which a laboratory says whose result it is: those of the order ({@code basedOn}) and of the patient
 * ({@code subject}), in the reference itself or in the resource that it points at. Nothing else of the patient is read.
 *
 * @param orderId which may be ours; laboratories send the placer's number under systems of their own
 */
record Numbers(
        List<UUID> referralIds,
        List<UUID> placerNumbers,
        @Nullable UUID orderId) {
    static final String REFERRALS = "https://painpath.org/fhir/referral";
    static final String ORDERS = "https://painpath.org/fhir/order";

    static Numbers of(SentResources around, Resource from, List<Reference> basedOn, Reference subject) {
        List<Identifier> ofOrder = basedOn.stream()
                .flatMap(order -> Stream.concat(
                        Stream.of(order.getIdentifier()),
                        around.resolve(order, ServiceRequest.class, from).stream()
                                .flatMap(request -> request.getIdentifier().stream())))
                .toList();
        Stream<Identifier> ofPatient = Stream.concat(
                Stream.of(subject.getIdentifier()),
                around.resolve(subject, Patient.class, from).stream()
                        .flatMap(patient -> patient.getIdentifier().stream()));
        return new Numbers(
                ofPatient.flatMap(identifier -> number(identifier, REFERRALS)).toList(),
                ofOrder.stream()
                        .flatMap(identifier -> number(identifier, REFERRALS, ORDERS))
                        .toList(),
                orderId(ofOrder, basedOn).orElse(null));
    }

    private static Optional<UUID> orderId(List<Identifier> ofOrder, List<Reference> basedOn) {
        Stream<String> values = ofOrder.stream()
                .filter(identifier -> !REFERRALS.equals(identifier.getSystem()))
                .flatMap(identifier -> Stream.ofNullable(identifier.getValue()));
        Stream<String> ids = basedOn.stream()
                .map(order -> order.getReferenceElement())
                .filter(reference -> "ServiceRequest".equals(reference.getResourceType()))
                .flatMap(reference -> Stream.ofNullable(reference.getIdPart()));
        return Stream.concat(values, ids)
                .flatMap(text -> Stream.ofNullable(LabReport.number(text)))
                .findFirst();
    }

    private static Stream<UUID> number(Identifier identifier, String... systems) {
        return Stream.of(systems).anyMatch(system -> system.equals(identifier.getSystem()))
                ? Stream.ofNullable(LabReport.number(identifier.getValue()))
                : Stream.empty();
    }
}
