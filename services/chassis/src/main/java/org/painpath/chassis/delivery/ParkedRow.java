package org.painpath.chassis.delivery;

import java.util.UUID;
import org.painpath.chassis.delivery.InboundEvent.Stream;

/** A parked event as people see it, and as it came. */
record ParkedRow(ParkedEvent shown, InboundEvent event) {

    UUID id() {
        return shown.id();
    }

    Stream stream() {
        return event.stream();
    }

    boolean waits() {
        return shown.releasedAt() == null;
    }
}
