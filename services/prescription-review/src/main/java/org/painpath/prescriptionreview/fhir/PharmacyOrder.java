package org.painpath.prescriptionreview.fhir;

import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.prescription.Fill;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.registration.Registration;

/**
 * What a pharmacy is sent, each a FHIR R4 MedicationRequest that carries the message's id. An order and a fill have the patient and the prescriber
 * in them; that a prescription is taken away says which, and neither who nor why.
 */
public final class PharmacyOrder {
    private static final String MESSAGE = "urn:painpath:message";
    private static final String PATIENT = "patient";

    private PharmacyOrder() {}

    /** The whole order, which lets nothing be handed out by itself. */
    public static MedicationRequest order(
            HandOff message, Prescription signed, Registration registration, Patient patient) {
        var order = MedicationOrder.of(message.referralId(), signed, MedicationRequestStatus.ACTIVE);
        if (message.previousId() != null) {
            order.setPriorPrescription(
                    new Reference().setIdentifier(MedicationOrder.prescription(message.previousId())));
        }
        return Prescriber.signs(named(with(order, message), patient), registration);
    }

    /** One fill of an order that the pharmacy has. */
    public static MedicationRequest fill(
            HandOff message, Prescription signed, Fill fill, Registration registration, Patient patient) {
        var order = MedicationOrder.of(message.referralId(), signed, MedicationRequestStatus.ACTIVE);
        order.setIntent(MedicationRequestIntent.INSTANCEORDER);
        order.getIdentifier().removeIf(it -> it.getSystem().equals(MedicationOrder.PRESCRIPTION));
        order.addBasedOn(new Reference().setIdentifier(MedicationOrder.prescription(signed.prescriptionId())));
        order.setDispenseRequest(new MedicationRequest.MedicationRequestDispenseRequestComponent()
                .setNumberOfRepeatsAllowed(0)
                .setQuantity(new Quantity().setValue(fill.quantity()).setUnit("doses"))
                .setValidityPeriod(MedicationOrder.period(fill.on(), signed.expiresOn())));
        return Prescriber.signs(named(with(order, message), patient), registration);
    }

    public static MedicationRequest hold(HandOff message) {
        return withdrawal(message, MedicationRequestStatus.ONHOLD);
    }

    public static MedicationRequest stop(HandOff message) {
        return withdrawal(message, MedicationRequestStatus.STOPPED);
    }

    private static MedicationRequest withdrawal(HandOff message, MedicationRequestStatus status) {
        var order = MedicationOrder.bare(message.referralId(), message.prescriptionId());
        return with(order.setStatus(status), message);
    }

    private static MedicationRequest with(MedicationRequest order, HandOff message) {
        order.setId((String) null);
        order.addIdentifier(
                MedicationOrder.identifier(MESSAGE, message.messageId().toString()));
        return order;
    }

    private static MedicationRequest named(MedicationRequest order, Patient patient) {
        patient.setId(PATIENT);
        order.addContained(patient);
        order.getSubject().setReference("#" + PATIENT);
        return order;
    }
}
