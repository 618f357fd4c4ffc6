package org.painpath.console.clinic;

import java.util.Locale;

/** The services that the console asks, each with its name for people. */
public enum ClinicService {
    INTAKE("Intake"),
    EVALUATION("Evaluation"),
    PRESCRIPTION_REVIEW("Prescription review"),
    INTEGRATION_THERAPY("Integration therapy"),
    TRACKER("Tracker");

    private final String title;

    ClinicService(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As in paths and anchors: {@code prescription-review}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
