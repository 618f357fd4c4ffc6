package org.painpath.integrationtherapy.course;

/** Why doses may be given again. */
public enum ResumeReason {
    /** A changed dose was signed; never a person's reason. */
    DOSE_CHANGED,
    REVIEWED_AND_SAFE,
    /** The cause was found and treated. */
    CAUSE_RESOLVED
}
