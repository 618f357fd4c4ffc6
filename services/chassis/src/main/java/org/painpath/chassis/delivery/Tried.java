package org.painpath.chassis.delivery;

import java.util.UUID;

/**
 * What would become of a waiting event.
 *
 * @param outcome applied, not-ours, duplicate, or the reason code with which it would wait
 */
record Tried(UUID id, long sequence, String type, String outcome, String words) {

    static Tried of(ParkedRow row, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Park park -> of(row, park.code(), park.words());
            case Verdict.NotOurs _ -> of(row, "not-ours", "It would be passed over.");
            case Verdict.Duplicate _ -> of(row, "duplicate", "It was taken in before.");
            case Verdict.Applied _ -> of(row, "applied", "It would take effect.");
        };
    }

    private static Tried of(ParkedRow row, String outcome, String words) {
        return new Tried(row.id(), row.event().sequence(), row.event().type(), outcome, words);
    }
}
