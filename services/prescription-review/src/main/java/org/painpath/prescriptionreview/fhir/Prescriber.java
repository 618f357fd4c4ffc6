package org.painpath.prescriptionreview.fhir;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Practitioner;
import org.painpath.prescriptionreview.registration.Registration;

/**
 * Who signed, with the DEA number that a prescription of Schedule III stands on, as FHIR R4.
 *
 * <p>Source: 21 CFR 1306.05(a) [CFR-1306.05], clinical reference 4.1; the number's system is that of HL7 Terminology.
 */
final class Prescriber {
    private static final String DEA_NUMBER = "http://terminology.hl7.org/NamingSystem/USDEANumber";
    private static final String IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";
    private static final String ID = "prescriber";

    private Prescriber() {}

    static MedicationRequest signs(MedicationRequest order, Registration registration) {
        var who = new Practitioner();
        who.setId(ID);
        who.addIdentifier(MedicationOrder.identifier(MedicationOrder.STAFF, registration.prescriber()));
        who.addIdentifier(MedicationOrder.identifier(DEA_NUMBER, registration.deaNumber())
                .setType(new CodeableConcept(new Coding(IDENTIFIER_TYPE, "DEA", null))));
        if (registration.practitionerName() != null) {
            who.addName(new HumanName().setText(registration.practitionerName()));
        }
        if (registration.practitionerAddress() != null) {
            who.addAddress(new Address().setText(registration.practitionerAddress()));
        }
        order.addContained(who);
        order.getRequester().setReference("#" + ID);
        return order;
    }
}
