package org.painpath.testkit.goodclinic.visit;

import java.time.Duration;
import java.time.Instant;

record Visit(Instant startsAt) {
    Instant endsAfter(Duration duration) {
        return startsAt.plus(duration);
    }
}
