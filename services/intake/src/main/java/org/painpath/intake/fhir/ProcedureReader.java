package org.painpath.intake.fhir;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.painpath.fhir.FhirDates;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.vocabulary.TreatmentCodes;

/** Treatments other than medicines, when they were carried out. */
final class ProcedureReader {
    private ProcedureReader() {}

    static Stream<PriorTreatment> read(Procedure procedure) {
        return procedure.getStatus() == ProcedureStatus.COMPLETED
                ? TreatmentCodes.classOf(Codings.of(procedure.getCode())).stream()
                        .map(drugClass ->
                                new PriorTreatment(drugClass, FhirDates.weeks(procedure.getPerformed()), null))
                : Stream.empty();
    }
}
