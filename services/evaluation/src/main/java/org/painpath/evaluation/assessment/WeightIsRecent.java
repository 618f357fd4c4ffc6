package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;
import org.painpath.evaluation.examination.Examination;

/** The weight is recent enough to dose by: 30 days {@code [P]} (clinical reference 3.3). */
record WeightIsRecent(int maxAgeDays) implements Rule {
    static final String NAME = "weight-is-recent";

    @Override
    public Finding examine(ClinicalPicture picture) {
        Examination examination = picture.examination();
        if (examination == null) {
            return new Finding.MissingData(NAME, "weight");
        }
        return picture.olderThan(maxAgeDays, examination.examinedOn())
                ? new Finding.MissingData(NAME, "weight not older than %d days".formatted(maxAgeDays))
                : new Finding.Satisfied(NAME);
    }
}
