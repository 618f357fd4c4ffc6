package org.painpath.intake.hl7v2;

import java.util.stream.Stream;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.intake.screening.PriorTreatment;
import org.painpath.intake.vocabulary.TreatmentCodes;

/** PR1: a procedure that was carried out, where it is a treatment of pain. */
final class Pr1Reader {
    private Pr1Reader() {}

    static Stream<PriorTreatment> read(Er7Segment pr1) {
        return TreatmentCodes.classOf(CodedElement.codings(pr1, 3)).stream()
                .map(drugClass -> new PriorTreatment(drugClass, null, null));
    }
}
