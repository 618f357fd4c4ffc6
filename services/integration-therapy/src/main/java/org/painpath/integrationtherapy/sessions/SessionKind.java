package org.painpath.integrationtherapy.sessions;

/** DOSING: ketamine is taken under supervision. INTEGRATION: a talk about a dose, without medicine. */
public enum SessionKind {
    DOSING,
    INTEGRATION
}
