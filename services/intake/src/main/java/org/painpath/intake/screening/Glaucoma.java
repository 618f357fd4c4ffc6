package org.painpath.intake.screening;

/** Glaucoma or raised pressure in the eye (clinical reference 2.2, C14). */
public enum Glaucoma {
    UNCONTROLLED,
    CONTROLLED,
    NONE
}
