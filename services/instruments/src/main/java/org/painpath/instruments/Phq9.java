package org.painpath.instruments;

import java.util.List;

/**
 * PHQ-9: depression over the past two weeks, nine answers of 0 to 3.
 *
 * <p>Source: Kroenke 2001 (clinical reference 1.3, key PHQGAD). LOINC: total 44261-6; items 44250-9, 44255-8, 44259-0,
 * 44254-1, 44251-7, 44258-2, 44252-5, 44253-3, 44260-8.
 */
public record Phq9(List<Integer> answers) {
    static final List<Item> ITEMS = Item.numbered(9, 3);

    public Phq9 {
        answers = new ZeroToThree(answers, 9).scores();
    }

    public enum Band {
        MINIMAL,
        MILD,
        MODERATE,
        MODERATELY_SEVERE,
        SEVERE;

        /** @param total 0 to 27 */
        public static Band of(int total) {
            if (total < 0 || total > 27) {
                throw new IllegalArgumentException("A PHQ-9 total is from 0 to 27.");
            }
            return total >= 20 ? SEVERE : values()[total / 5];
        }
    }

    public int total() {
        return new ZeroToThree(answers).total();
    }

    public Band band() {
        return Band.of(total());
    }

    /** Any thought of being better off dead asks for a C-SSRS screen, whatever the total. */
    public boolean needsSuicideScreen() {
        return answers.getLast() > 0;
    }

    /** The same of answers that may lack others: the last item speaks for itself. */
    public static boolean needsSuicideScreen(Answers answers) {
        Integer last = answers.to(ITEMS.getLast().name());
        return last != null && last > 0;
    }

    static Reading read(Answers answers) {
        return answers.whole(ITEMS, all -> new Phq9(all).reading());
    }

    private Reading reading() {
        String screen = needsSuicideScreen() ? " The last item asks for a C-SSRS screen." : "";
        return Reading.scored(
                Score.of("total", total()),
                band(),
                "PHQ-9 %d of 27: %s depression.%s".formatted(total(), Reading.words(band()), screen));
    }
}
