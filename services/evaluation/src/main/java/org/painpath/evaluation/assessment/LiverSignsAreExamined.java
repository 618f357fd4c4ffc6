package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;
import org.painpath.evaluation.examination.Examination;

/** With liver disease, ascites and encephalopathy are examined: Child-Pugh needs all five inputs (clinical reference 3.2 [CP]). */
record LiverSignsAreExamined() implements Rule {
    static final String NAME = "liver-signs-are-examined";

    @Override
    public Finding examine(ClinicalPicture picture) {
        Examination examination = picture.examination();
        boolean examined = examination != null && examination.ascites() != null && examination.encephalopathy() != null;
        return examined || !picture.liverDisease()
                ? new Finding.Satisfied(NAME)
                : new Finding.MissingData(NAME, "ascites and encephalopathy");
    }
}
