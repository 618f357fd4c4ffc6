package org.painpath.intake.fhir;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.FhirDates;
import org.painpath.intake.vocabulary.Medicine;

/** What the patient takes and took. A medicine that is on hold counts as taken; one that is only planned does not. */
final class MedicationReader {
    private MedicationReader() {}

    static Stream<Medicine> read(MedicationRequest request, ReferralPackage all) {
        if (request.getStatus() == null || request.getDoNotPerform()) {
            return Stream.empty();
        }
        CodeableConcept what = concept(request.getMedication(), request, all);
        return switch (request.getStatus()) {
            case ACTIVE, ONHOLD -> Stream.of(medicine(what, true, null));
            case COMPLETED, STOPPED -> Stream.of(medicine(what, false, null));
            case CANCELLED, ENTEREDINERROR, DRAFT, UNKNOWN, NULL -> Stream.empty();
        };
    }

    static Stream<Medicine> read(MedicationStatement statement, ReferralPackage all) {
        if (statement.getStatus() == null) {
            return Stream.empty();
        }
        CodeableConcept what = concept(statement.getMedication(), statement, all);
        Integer weeks = FhirDates.weeks(statement.getEffective());
        return switch (statement.getStatus()) {
            case ACTIVE, ONHOLD -> Stream.of(medicine(what, true, weeks));
            case COMPLETED, STOPPED -> Stream.of(medicine(what, false, weeks));
            case ENTEREDINERROR, INTENDED, UNKNOWN, NOTTAKEN, NULL -> Stream.empty();
        };
    }

    private static Medicine medicine(@Nullable CodeableConcept what, boolean current, @Nullable Integer weeks) {
        return new Medicine(Codings.of(what), Codings.words(what), current, weeks);
    }

    private static @Nullable CodeableConcept concept(@Nullable Type medication, Resource from, ReferralPackage all) {
        return switch (medication) {
            case CodeableConcept concept -> concept;
            case Reference reference ->
                all.resolve(reference, Medication.class, from)
                        .map(Medication::getCode)
                        .orElse(null);
            case null, default -> null;
        };
    }
}
