package org.painpath.instruments;

import java.util.List;

/**
 * PHQ-9: depression over the past two weeks, nine answers of 0 to 3.
 *
 * <p>Source: Kroenke 2001 (clinical reference 1.3, key PHQGAD). LOINC: total 44261-6.
 */
public record Phq9(List<Integer> answers) {

    public Phq9 {
        answers = new Answers(answers, 9).scores();
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
        return new Answers(answers).total();
    }

    public Band band() {
        return Band.of(total());
    }

    /** Any thought of being better off dead asks for a C-SSRS screen, whatever the total. */
    public boolean needsSuicideScreen() {
        return answers.getLast() > 0;
    }
}
