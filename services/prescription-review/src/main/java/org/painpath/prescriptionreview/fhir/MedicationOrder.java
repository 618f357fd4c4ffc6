package org.painpath.prescriptionreview.fhir;

import java.time.LocalDate;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.painpath.prescriptionreview.prescription.Prescription;

/** A signed prescription as FHIR R4 MedicationRequest; amounts are of ketamine base. The patient is known by the referral alone. */
final class MedicationOrder {
    static final String REFERRAL = "urn:painpath:referral";
    static final String PRESCRIPTION = "urn:painpath:prescription";
    static final String STAFF = "urn:painpath:user";
    static final String UCUM = "http://unitsofmeasure.org";
    /** A pharmacy that took an amount for one of hydrochloride would hand out an eighth less. */
    private static final String OF_BASE = "Ketamine; every amount is of ketamine base";

    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private MedicationOrder() {}

    static MedicationRequest of(UUID referral, Prescription signed, MedicationRequestStatus status) {
        var order = bare(referral, signed.prescriptionId()).setStatus(status);
        order.setRequester(new Reference().setIdentifier(identifier(STAFF, signed.prescriber())));
        order.setAuthoredOnElement(new DateTimeType(signed.issuedOn().toString()));
        order.setDosageInstruction(Dosages.of(signed));
        order.setDispenseRequest(new MedicationRequest.MedicationRequestDispenseRequestComponent()
                .setNumberOfRepeatsAllowed(signed.refills())
                .setQuantity(new Quantity().setValue(signed.quantity()).setUnit("doses"))
                .setExpectedSupplyDuration(days(signed.daysSupply()))
                .setValidityPeriod(period(signed.issuedOn(), signed.expiresOn())));
        return order;
    }

    /** Which prescription it is, and of what. */
    static MedicationRequest bare(UUID referral, UUID prescriptionId) {
        var order = new MedicationRequest();
        order.setId(referral.toString());
        order.addIdentifier(prescription(prescriptionId));
        order.addIdentifier(identifier(REFERRAL, referral.toString()));
        order.setIntent(MedicationRequestIntent.ORDER);
        order.setMedication(new CodeableConcept(new Coding(RXNORM, "6130", "ketamine")).setText(OF_BASE));
        order.setSubject(new Reference().setIdentifier(identifier(REFERRAL, referral.toString())));
        return order;
    }

    static Identifier prescription(UUID id) {
        return identifier(PRESCRIPTION, id.toString());
    }

    static Period period(LocalDate from, LocalDate until) {
        return new Period()
                .setStartElement(new DateTimeType(from.toString()))
                .setEndElement(new DateTimeType(until.toString()));
    }

    private static Duration days(int days) {
        var duration = new Duration();
        duration.setValue(days).setUnit("days").setSystem(UCUM).setCode("d");
        return duration;
    }

    static Identifier identifier(String system, String value) {
        return new Identifier().setSystem(system).setValue(value);
    }
}
