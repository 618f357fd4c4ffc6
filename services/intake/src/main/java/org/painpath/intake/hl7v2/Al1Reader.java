package org.painpath.intake.hl7v2;

import org.painpath.hl7v2.Er7Segment;
import org.painpath.intake.vocabulary.Allergic;

/** AL1: an allergy, or that there is none. */
final class Al1Reader {
    private Al1Reader() {}

    static Allergic read(Er7Segment al1) {
        return new Allergic(CodedElement.codings(al1, 3), CodedElement.words(al1, 3), false);
    }
}
