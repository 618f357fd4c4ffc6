package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.MissingData;

/**
 * An item that a rule needs for this patient, and how it stands.
 *
 * @param on the day of what is there, where the rule asks for a day
 * @param notBefore the first day that counts; present exactly where the rule sets an age limit
 * @param maxAgeDays the limit in days; absent where it is another event's day
 */
record Need(
        Item item,
        State state,
        @Nullable LocalDate on,
        @Nullable LocalDate notBefore,
        @Nullable Integer maxAgeDays) {
    enum State {
        THERE,
        TOO_OLD,
        MISSING
    }

    static Need there(Item item) {
        return new Need(item, State.THERE, null, null, null);
    }

    static Need missing(Item item) {
        return new Need(item, State.MISSING, null, null, null);
    }

    /**
     * What a finding says of the items of its rule. They are in the order in which the rule asks: what comes before the one
     * that is missing is there, what comes after it is not asked yet.
     *
     * @throws IllegalStateException where the finding misses what the card does not name
     */
    static List<Need> of(List<Item> items, Finding finding) {
        if (!(finding instanceof MissingData data)) {
            return List.of(there(items.getFirst()));
        }
        int missing = items.stream().map(Item::name).toList().indexOf(data.what());
        if (missing < 0) {
            throw new IllegalStateException("the card of %s does not name %s".formatted(data.rule(), data.what()));
        }
        return Stream.concat(items.stream().limit(missing).map(Need::there), Stream.of(missing(items.get(missing))))
                .toList();
    }
}
