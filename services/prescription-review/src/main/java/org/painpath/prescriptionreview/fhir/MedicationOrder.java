package org.painpath.prescriptionreview.fhir;

import java.math.BigDecimal;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.prescription.Prescription;

/** A signed prescription as FHIR R4 MedicationRequest; amounts are of ketamine base. The patient is known by the referral alone. */
final class MedicationOrder {
    static final String REFERRAL = "urn:painpath:referral";
    static final String PRESCRIPTION = "urn:painpath:prescription";
    private static final String STAFF = "urn:painpath:user";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private static final String SNOMED = "http://snomed.info/sct";

    private MedicationOrder() {}

    static MedicationRequest of(UUID referral, Prescription signed, MedicationRequestStatus status) {
        var order = bare(referral, signed.prescriptionId()).setStatus(status);
        order.setRequester(new Reference().setIdentifier(identifier(STAFF, signed.prescriber())));
        order.setAuthoredOnElement(new DateTimeType(signed.issuedOn().toString()));
        order.addDosageInstruction(dosage(signed));
        order.setDispenseRequest(new MedicationRequest.MedicationRequestDispenseRequestComponent()
                .setNumberOfRepeatsAllowed(signed.refills())
                .setQuantity(new Quantity().setValue(signed.quantity()).setUnit("doses"))
                .setExpectedSupplyDuration(days(signed.daysSupply()))
                .setValidityPeriod(validity(signed)));
        return order;
    }

    /** Which prescription it is, and of what. */
    static MedicationRequest bare(UUID referral, UUID prescriptionId) {
        var order = new MedicationRequest();
        order.setId(referral.toString());
        order.addIdentifier(prescription(prescriptionId));
        order.addIdentifier(identifier(REFERRAL, referral.toString()));
        order.setIntent(MedicationRequestIntent.ORDER);
        order.setMedication(new CodeableConcept(new Coding(RXNORM, "6130", "ketamine")));
        order.setSubject(new Reference().setIdentifier(identifier(REFERRAL, referral.toString())));
        return order;
    }

    static Identifier prescription(UUID id) {
        return identifier(PRESCRIPTION, id.toString());
    }

    private static Dosage dosage(Prescription signed) {
        var dosage = new Dosage().setRoute(route(signed.route()));
        InfusionSeries infusion = signed.infusion();
        if (infusion == null) {
            dosage.addDoseAndRate().setDose(milligrams(signed.singleDoseMg()));
            dosage.getTiming()
                    .getRepeat()
                    .setFrequency(signed.timesPerDay())
                    .setPeriod(1)
                    .setPeriodUnit(UnitsOfTime.D);
        } else {
            dosage.addDoseAndRate()
                    .setDose(milligrams(signed.singleDoseMg()))
                    .setRate(quantity(infusion.mgPerHour(), "mg/h"));
            dosage.getTiming()
                    .getRepeat()
                    .setCount(infusion.days())
                    .setFrequency(1)
                    .setPeriod(1)
                    .setPeriodUnit(UnitsOfTime.D)
                    .setDuration(infusion.hoursPerDay())
                    .setDurationUnit(UnitsOfTime.H);
        }
        return dosage;
    }

    private static CodeableConcept route(Route route) {
        return new CodeableConcept(
                switch (route) {
                    case ORAL -> new Coding(SNOMED, "26643006", "Oral route");
                    case SUBLINGUAL -> new Coding(SNOMED, "37839007", "Sublingual route");
                    case IV_BOLUS, IV_INFUSION -> new Coding(SNOMED, "47625008", "Intravenous route");
                });
    }

    private static Period validity(Prescription signed) {
        return new Period()
                .setStartElement(new DateTimeType(signed.issuedOn().toString()))
                .setEndElement(new DateTimeType(signed.expiresOn().toString()));
    }

    private static Duration days(int days) {
        var duration = new Duration();
        duration.setValue(days).setUnit("days").setSystem(UCUM).setCode("d");
        return duration;
    }

    private static Quantity milligrams(BigDecimal value) {
        return quantity(value, "mg");
    }

    private static Quantity quantity(BigDecimal value, String unit) {
        return new Quantity().setValue(value).setUnit(unit).setSystem(UCUM).setCode(unit);
    }

    static Identifier identifier(String system, String value) {
        return new Identifier().setSystem(system).setValue(value);
    }
}
