package org.painpath.instruments;

import java.math.BigDecimal;
import java.util.List;

/**
 * Pain on the numeric rating scale.
 *
 * @param score 0 (none) to 10 (worst imaginable); LOINC 72514-3
 */
public record NumericRating(int score) {
    static final List<Item> ITEMS = Item.scaled(10, "PAIN");

    public NumericRating {
        if (score < 0 || score > 10) {
            throw new IllegalArgumentException("A numeric rating is from 0 to 10.");
        }
    }

    public enum Band {
        MILD,
        MODERATE,
        SEVERE
    }

    /**
     * Where the bands end; clinics differ. 0–4, 5–6, 7–10 is that of ePPOC and the BPI (clinical reference 1.3).
     *
     * @param mildUpTo highest mild score
     * @param moderateUpTo highest moderate score
     */
    public record Bands(int mildUpTo, int moderateUpTo) {
        static final Bands EPPOC = new Bands(4, 6);

        /** A score between two whole numbers belongs to the band above: 4.3 is not mild any more. */
        public Band bandOf(BigDecimal score) {
            if (score.compareTo(BigDecimal.valueOf(mildUpTo)) <= 0) {
                return Band.MILD;
            }
            return score.compareTo(BigDecimal.valueOf(moderateUpTo)) <= 0 ? Band.MODERATE : Band.SEVERE;
        }
    }

    public Band band(Bands bands) {
        return bands.bandOf(BigDecimal.valueOf(score));
    }

    static Reading read(Answers answers) {
        return answers.whole(ITEMS, all -> new NumericRating(all.getFirst()).reading());
    }

    private Reading reading() {
        Band band = band(Bands.EPPOC);
        return Reading.scored(
                Score.of("score", score), band, "NRS %d of 10: %s pain.".formatted(score, Reading.words(band)));
    }
}
