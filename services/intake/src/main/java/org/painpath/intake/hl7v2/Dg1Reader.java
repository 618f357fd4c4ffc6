package org.painpath.intake.hl7v2;

import org.painpath.hl7v2.Er7Segment;
import org.painpath.intake.vocabulary.Diagnosed;

/** DG1: a diagnosis. The day of the diagnosis says since when the patient has it at the latest. */
final class Dg1Reader {
    private Dg1Reader() {}

    static Diagnosed read(Er7Segment dg1) {
        return new Diagnosed(CodedElement.codings(dg1, 3), dg1.day(5), true);
    }
}
