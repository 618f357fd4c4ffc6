package org.painpath.intake.mail;

import java.util.Optional;
import java.util.function.Function;
import org.painpath.intake.screening.Item;

/** How people are asked for an item. What no rule asks for is the coordinator's own code: its words stand for themselves. */
final class ItemWords {
    private final Function<String, Optional<Item>> items;

    /** @param items what the rules ask for, by code */
    ItemWords(Function<String, Optional<Item>> items) {
        this.items = items;
    }

    String of(String code) {
        return items.apply(code).map(Item::words).orElseGet(() -> code.replaceAll("[-_]", " "));
    }
}
