package org.painpath.instruments;

import java.util.List;

/**
 * GAD-7: anxiety over the past two weeks, seven answers of 0 to 3.
 *
 * <p>Source: Spitzer 2006 (clinical reference 1.3, key PHQGAD). LOINC: total 70274-6; items 69725-0, 68509-9, 69733-4,
 * 69734-2, 69735-9, 69689-8, 69736-7.
 */
public record Gad7(List<Integer> answers) {
    static final List<Item> ITEMS = Item.numbered(7, 3);

    public Gad7 {
        answers = new ZeroToThree(answers, 7).scores();
    }

    public enum Band {
        MINIMAL,
        MILD,
        MODERATE,
        SEVERE;

        /** @param total 0 to 21 */
        public static Band of(int total) {
            if (total < 0 || total > 21) {
                throw new IllegalArgumentException("A GAD-7 total is from 0 to 21.");
            }
            return total >= 15 ? SEVERE : values()[total / 5];
        }
    }

    public int total() {
        return new ZeroToThree(answers).total();
    }

    public Band band() {
        return Band.of(total());
    }

    static Reading read(Answers answers) {
        return answers.whole(ITEMS, all -> new Gad7(all).reading());
    }

    private Reading reading() {
        return Reading.scored(
                Score.of("total", total()),
                band(),
                "GAD-7 %d of 21: %s anxiety.".formatted(total(), Reading.words(band())));
    }
}
