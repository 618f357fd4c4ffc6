package org.painpath.instruments;

import java.util.List;
import java.util.stream.IntStream;

/**
 * DAST-10: drug use over the past year, ten yes-or-no items. A yes is a point; at item 3, whether the patient can
 * always stop, a no is.
 *
 * <p>Source: Skinner 1982 for the bands (not in the clinical reference); from 3 on it is positive (clinical reference
 * 1.3). LOINC: total 82667-7.
 *
 * @param answers ten, as they were given
 */
public record Dast10(List<Boolean> answers) {
    static final List<Item> ITEMS = Item.numbered(10, 1);
    private static final int CAN_ALWAYS_STOP = 2;
    private static final int CUT_OFF = 3;

    public Dast10 {
        answers = List.copyOf(answers);
        if (answers.size() != ITEMS.size()) {
            throw new IllegalArgumentException("10 answers are needed.");
        }
    }

    public enum Band {
        NONE,
        LOW,
        MODERATE,
        SUBSTANTIAL,
        SEVERE;

        /** @param total 0 to 10 */
        static Band of(int total) {
            return total == 0 ? NONE : values()[(total + 3) / 3];
        }
    }

    /** 0 to 10. */
    public int total() {
        return (int) IntStream.range(0, answers.size())
                .filter(item -> answers.get(item) != (item == CAN_ALWAYS_STOP))
                .count();
    }

    public Band band() {
        return Band.of(total());
    }

    public Screen screen() {
        return Screen.of(total(), CUT_OFF);
    }

    static Reading read(Answers answers) {
        return answers.whole(
                ITEMS, all -> new Dast10(all.stream().map(answer -> answer == 1).toList()).reading());
    }

    private Reading reading() {
        return Reading.scored(
                Score.of("total", total()),
                band(),
                "DAST-10 %d of 10: %s, %s screen.".formatted(total(), Reading.words(band()), Reading.words(screen())));
    }
}
