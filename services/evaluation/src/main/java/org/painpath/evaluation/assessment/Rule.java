package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;

/** One sentence that must hold before someone is called a candidate. */
interface Rule {
    Finding examine(ClinicalPicture picture);
}
