package org.painpath.integrationtherapy.sessions;

/** PREPARATION: before the first dose. DOSING: ketamine is taken under supervision. INTEGRATION: a talk about a dose. */
public enum SessionKind {
    PREPARATION,
    DOSING,
    INTEGRATION
}
