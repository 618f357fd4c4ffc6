package org.painpath.integrationtherapy.sessions;

/** Where the patient is during the session; at HOME an adult peer monitor must be there. */
public enum SessionSetting {
    CLINIC,
    HOME
}
