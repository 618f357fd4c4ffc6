package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Timed checks after a dose that were missed: each waits until it was done after all, or a clinician has looked into it. */
record MissedChecks(List<MissedCheck> all) {

    /**
     * @param minute since the dose, as integration therapy says it
     * @param since when it was noted
     */
    record MissedCheck(String session, String minute, Instant since) {}

    static final MissedChecks NONE = new MissedChecks(List.of());

    MissedChecks {
        all = List.copyOf(all);
    }

    MissedChecks with(StepDetails details, Instant at) {
        String session = details.item();
        return session == null
                ? this
                : new MissedChecks(Stream.concat(
                                without(details).all.stream(),
                                details.codes().stream().map(minute -> new MissedCheck(session, minute, at)))
                        .toList());
    }

    MissedChecks without(StepDetails details) {
        return new MissedChecks(all.stream()
                .filter(check -> !check.session().equals(details.item())
                        || !details.codes().contains(check.minute()))
                .toList());
    }

    MissedChecks withoutSession(@Nullable String session) {
        return new MissedChecks(
                all.stream().filter(check -> !check.session().equals(session)).toList());
    }

    Optional<Instant> firstSince() {
        return all.stream().map(MissedCheck::since).min(Comparator.naturalOrder());
    }
}
