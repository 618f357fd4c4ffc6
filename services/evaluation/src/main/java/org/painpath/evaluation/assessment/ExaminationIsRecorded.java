package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;

/** The examination is recorded (clinical reference 5, form sections). */
record ExaminationIsRecorded() implements Rule {
    static final String NAME = "examination-is-recorded";

    @Override
    public Finding examine(ClinicalPicture picture) {
        return picture.examination() == null
                ? new Finding.MissingData(NAME, "examination")
                : new Finding.Satisfied(NAME);
    }
}
