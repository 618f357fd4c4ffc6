package org.painpath.instruments;

import java.util.List;

/**
 * AUDIT-C: how often, how much, and how often six drinks or more; three answers of 0 to 4.
 *
 * <p>Source: Bush 1998 and Bradley 2003 for the cut-offs (not in the clinical reference). LOINC: total 75626-2.
 */
public record AuditC(int frequency, int typicalDay, int sixOrMore) {
    static final List<Item> ITEMS = Item.scaled(4, "FREQUENCY", "TYPICAL_DAY", "SIX_OR_MORE");

    /** Where a screen turns positive. Where the sex is not known the lower one counts, so that nobody is missed. */
    public enum CutOff {
        WOMEN_OR_NOT_KNOWN(3),
        MEN(4);

        private final int score;

        CutOff(int score) {
            this.score = score;
        }
    }

    public AuditC {
        if (!List.of(frequency, typicalDay, sixOrMore).stream().allMatch(ITEMS.getFirst()::allows)) {
            throw new IllegalArgumentException("An AUDIT-C item is from 0 to 4.");
        }
    }

    /** 0 to 12. */
    public int total() {
        return frequency + typicalDay + sixOrMore;
    }

    public Screen screen(CutOff cutOff) {
        return screen(total(), cutOff);
    }

    /** Of a total that somebody else added up, 0 to 12. */
    public static Screen screen(int total, CutOff cutOff) {
        return Screen.of(total, cutOff.score);
    }

    static Reading read(Answers answers, CutOff cutOff) {
        return answers.whole(ITEMS, all -> new AuditC(all.get(0), all.get(1), all.get(2)).reading(cutOff));
    }

    private Reading reading(CutOff cutOff) {
        return Reading.scored(
                Score.of("total", total()),
                screen(cutOff),
                "AUDIT-C %d of 12: %s at %d.".formatted(total(), Reading.words(screen(cutOff)), cutOff.score));
    }
}
