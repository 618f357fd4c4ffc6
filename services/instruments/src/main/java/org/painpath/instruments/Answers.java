package org.painpath.instruments;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Reading.Incomplete;

/** What was answered, by the name of the {@link Item}; an item that is not among them was not answered. */
public record Answers(Map<String, Integer> byItem) {

    public Answers {
        byItem = Collections.unmodifiableMap(new TreeMap<>(byItem));
    }

    @Nullable
    Integer to(String item) {
        return byItem.get(item);
    }

    boolean yes(String item) {
        return Integer.valueOf(1).equals(to(item));
    }

    List<String> unanswered(List<Item> items) {
        return items.stream()
                .map(Item::name)
                .filter(item -> !byItem.containsKey(item))
                .toList();
    }

    /** Those that were given, in the order of the items. */
    List<Integer> given(List<Item> items) {
        return items.stream()
                .map(Item::name)
                .filter(byItem::containsKey)
                .map(byItem::get)
                .toList();
    }

    /** Reads the answers to all the items; there is no score for a part. */
    Reading whole(List<Item> items, Function<List<Integer>, Reading> reading) {
        List<String> unanswered = unanswered(items);
        return unanswered.isEmpty() ? reading.apply(given(items)) : new Incomplete(unanswered);
    }
}
