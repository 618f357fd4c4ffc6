package org.painpath.integrationtherapy.events;

import java.util.Objects;

/** What this service reads of prescription-discontinued. */
record PrescriptionDiscontinued(String by) {
    PrescriptionDiscontinued {
        Objects.requireNonNull(by, "by");
    }
}
