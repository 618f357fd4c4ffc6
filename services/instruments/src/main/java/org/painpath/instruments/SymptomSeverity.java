package org.painpath.instruments;

import java.util.List;
import java.util.stream.Stream;

/**
 * The symptom severity scale of the fibromyalgia criteria: three answers of 0 to 3 about the past week, three yes-or-no
 * about the past six months; 0 to 12.
 *
 * <p>Source: clinical reference 1.4 (key FM16).
 *
 * @param wakingUnrefreshed 0 to 3
 * @param abdominalPain pain or cramps in the lower abdomen
 */
public record SymptomSeverity(
        int fatigue,
        int wakingUnrefreshed,
        int cognitive,
        boolean headaches,
        boolean abdominalPain,
        boolean depression) {
    private static final List<Item> PAST_WEEK = Item.scaled(3, "FATIGUE", "WAKING_UNREFRESHED", "COGNITIVE");
    static final List<Item> ITEMS = Stream.concat(
                    PAST_WEEK.stream(), Item.yesOrNo("HEADACHES", "ABDOMINAL_PAIN", "DEPRESSION").stream())
            .toList();

    public SymptomSeverity {
        if (!Stream.of(fatigue, wakingUnrefreshed, cognitive).allMatch(PAST_WEEK.getFirst()::allows)) {
            throw new IllegalArgumentException("Fatigue, sleep and cognition are from 0 to 3.");
        }
    }

    /** @param given in the order of the items */
    static SymptomSeverity of(List<Integer> given) {
        return new SymptomSeverity(
                given.get(0), given.get(1), given.get(2), given.get(3) == 1, given.get(4) == 1, given.get(5) == 1);
    }

    public int score() {
        return fatigue
                + wakingUnrefreshed
                + cognitive
                + (int) Stream.of(headaches, abdominalPain, depression)
                        .filter(Boolean::booleanValue)
                        .count();
    }
}
