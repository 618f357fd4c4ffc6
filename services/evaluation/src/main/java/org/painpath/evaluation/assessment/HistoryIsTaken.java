package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;

/** The history is taken (clinical reference 5, form sections). */
record HistoryIsTaken() implements Rule {
    static final String NAME = "history-is-taken";

    @Override
    public Finding examine(ClinicalPicture picture) {
        return picture.history() == null ? new Finding.MissingData(NAME, "history") : new Finding.Satisfied(NAME);
    }
}
