package org.painpath.evaluation.examination;

/** Pregnancy status; {@code NOT_APPLICABLE} for a person without child-bearing potential. */
public enum Pregnancy {
    PREGNANT,
    BREASTFEEDING,
    NOT_PREGNANT,
    NOT_APPLICABLE
}
