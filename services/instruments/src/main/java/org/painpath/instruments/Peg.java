package org.painpath.instruments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The PEG scale: pain, its interference with enjoyment of life and with general activity, over the past week.
 * Its items are whole numbers; what other systems send as decimals (5.6065) is not an answer to it.
 *
 * <p>Source: Krebs 2009 (clinical reference 1.3, key PEG). LOINC: items 75893-8, 91145-3, 91146-1; mean 91147-9.
 *
 * @param pain 0 to 10, whole
 * @param enjoyment 0 to 10, whole
 * @param activity 0 to 10, whole
 */
public record Peg(BigDecimal pain, BigDecimal enjoyment, BigDecimal activity) {
    static final List<Item> ITEMS = Item.scaled(10, "PAIN", "ENJOYMENT", "ACTIVITY");

    private static final BigDecimal ITEM_COUNT = BigDecimal.valueOf(3);

    public Peg {
        if (!Stream.of(pain, enjoyment, activity).allMatch(Peg::isAnswer)) {
            throw new IllegalArgumentException("A PEG item is a whole number from 0 to 10.");
        }
    }

    /** Empty unless all three items are answered as PEG asks: it has no score for a part. */
    public static Optional<Peg> answered(
            @Nullable BigDecimal pain, @Nullable BigDecimal enjoyment, @Nullable BigDecimal activity) {
        if (pain == null || enjoyment == null || activity == null) {
            return Optional.empty();
        }
        return isAnswer(pain) && isAnswer(enjoyment) && isAnswer(activity)
                ? Optional.of(new Peg(pain, enjoyment, activity))
                : Optional.empty();
    }

    /** 0 to 30, exact: what percentages of change are worked out from. */
    public BigDecimal sum() {
        return pain.add(enjoyment).add(activity);
    }

    /** The score, 0 to 10, to two decimals. */
    public BigDecimal score() {
        return sum().divide(ITEM_COUNT, 2, RoundingMode.HALF_UP);
    }

    static Reading read(Answers answers) {
        return answers.whole(ITEMS, all -> of(all).reading());
    }

    private static Peg of(List<Integer> items) {
        return new Peg(
                BigDecimal.valueOf(items.get(0)), BigDecimal.valueOf(items.get(1)), BigDecimal.valueOf(items.get(2)));
    }

    /** PEG has no bands of its own. */
    private Reading reading() {
        return Reading.scored(
                List.of(new Score("mean", score()), new Score("sum", sum())),
                null,
                "PEG %s of 10.".formatted(Means.shown(score())));
    }

    private static boolean isAnswer(BigDecimal item) {
        boolean inRange = item.signum() >= 0 && item.compareTo(BigDecimal.TEN) <= 0;
        return inRange && item.stripTrailingZeros().scale() <= 0;
    }
}
