package org.painpath.integrationtherapy.adverseevents;

/** How likely it is that the medicine did it, as whoever reports sees it. */
public enum Relatedness {
    UNRELATED,
    UNLIKELY,
    POSSIBLE,
    PROBABLE,
    DEFINITE
}
