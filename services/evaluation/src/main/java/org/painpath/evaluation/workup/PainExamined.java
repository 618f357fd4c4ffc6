package org.painpath.evaluation.workup;

import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.instruments.Budapest;
import org.painpath.instruments.Dn4;

/** The single answers about the pain and its signs. Stays in the journal. */
public record PainExamined(@Nullable Dn4 dn4, @Nullable Budapest budapest, String examinedBy)
        implements EvaluationEvent {

    static PainExamined of(PainExamination pain, String examinedBy) {
        return new PainExamined(pain.dn4(), pain.budapest(), examinedBy);
    }

    PainExamination pain() {
        return new PainExamination(dn4, budapest);
    }
}
