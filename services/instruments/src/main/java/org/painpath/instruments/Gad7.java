package org.painpath.instruments;

import java.util.List;

/**
 * GAD-7: anxiety over the past two weeks, seven answers of 0 to 3.
 *
 * <p>Source: Spitzer 2006 (clinical reference 1.3, key PHQGAD). LOINC: total 70274-6.
 */
public record Gad7(List<Integer> answers) {

    public Gad7 {
        answers = new Answers(answers, 7).scores();
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
        return new Answers(answers).total();
    }

    public Band band() {
        return Band.of(total());
    }
}
