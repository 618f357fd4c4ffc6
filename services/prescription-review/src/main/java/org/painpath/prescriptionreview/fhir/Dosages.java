package org.painpath.prescriptionreview.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.prescription.Prescription;

/** How a prescription is taken or given, as FHIR R4 Dosage; amounts are of ketamine base. */
final class Dosages {
    private static final String SNOMED = "http://snomed.info/sct";

    private Dosages() {}

    /** One after the other: a taper has one for each step. */
    static List<Dosage> of(Prescription signed) {
        Taper taper = signed.taper();
        if (taper == null) {
            return List.of(dosage(signed));
        }
        List<Dosage> steps = new ArrayList<>();
        for (int at = 0; at < taper.steps().size(); at++) {
            steps.add(step(signed.route(), taper, at));
        }
        return steps;
    }

    private static Dosage step(Route route, Taper taper, int at) {
        Taper.Step step = taper.steps().get(at);
        var dosage = new Dosage().setSequence(at + 1).setRoute(route(route));
        dosage.addDoseAndRate().setDose(milligrams(step.singleDoseMg()));
        LocalDate lastDay = step.startsOn().plusDays(taper.daysOf(at) - 1L);
        dosage.getTiming()
                .getRepeat()
                .setFrequency(step.timesPerDay())
                .setPeriod(1)
                .setPeriodUnit(UnitsOfTime.D)
                .setBounds(MedicationOrder.period(step.startsOn(), lastDay));
        return dosage;
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

    private static Quantity milligrams(BigDecimal value) {
        return quantity(value, "mg");
    }

    private static Quantity quantity(BigDecimal value, String unit) {
        return new Quantity()
                .setValue(value)
                .setUnit(unit)
                .setSystem(MedicationOrder.UCUM)
                .setCode(unit);
    }
}
