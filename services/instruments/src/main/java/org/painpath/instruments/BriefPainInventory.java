package org.painpath.instruments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.painpath.instruments.NumericRating.Band;
import org.painpath.instruments.NumericRating.Bands;
import org.painpath.instruments.Reading.Incomplete;
import org.painpath.instruments.Reading.Scored;

/**
 * BPI-SF: how severe the pain is (worst, least, average, now) and how it interferes with seven parts of life, each 0 to
 * 10. Severity needs its four answers; interference is the mean of those given, if there are at least four of seven.
 *
 * <p>Source: clinical reference 1.3, key EPPOC.
 */
public record BriefPainInventory(Answers answers) {
    static final List<Item> SEVERITY = Item.scaled(10, "WORST", "LEAST", "AVERAGE", "NOW");
    static final List<Item> INTERFERENCE =
            Item.scaled(10, "ACTIVITY", "MOOD", "WALKING", "WORK", "RELATIONS", "SLEEP", "ENJOYMENT");
    static final List<Item> ITEMS =
            Stream.concat(SEVERITY.stream(), INTERFERENCE.stream()).toList();
    private static final int FEWEST_OF_INTERFERENCE = 4;

    /** 0 to 10, to two decimals. */
    public Optional<BigDecimal> severity() {
        return answers.unanswered(SEVERITY).isEmpty()
                ? Optional.of(Means.of(answers.given(SEVERITY)))
                : Optional.empty();
    }

    /** 0 to 10, to two decimals. */
    public Optional<BigDecimal> interference() {
        List<Integer> given = answers.given(INTERFERENCE);
        return given.size() < FEWEST_OF_INTERFERENCE ? Optional.empty() : Optional.of(Means.of(given));
    }

    public Optional<Band> band() {
        return severity().map(Bands.EPPOC::bandOf);
    }

    static Reading read(Answers answers) {
        return new BriefPainInventory(answers).reading();
    }

    private Reading reading() {
        List<Score> scores = new ArrayList<>();
        List<String> words = new ArrayList<>();
        severity().ifPresent(mean -> {
            scores.add(new Score("severity", mean));
            words.add(
                    "severity %s of 10, %s pain".formatted(Means.shown(mean), Reading.words(Bands.EPPOC.bandOf(mean))));
        });
        interference().ifPresent(mean -> {
            scores.add(new Score("interference", mean));
            words.add("interference %s of 10".formatted(Means.shown(mean)));
        });
        List<String> unanswered = answers.unanswered(ITEMS);
        return scores.isEmpty()
                ? new Incomplete(unanswered)
                : new Scored(
                        scores,
                        band().map(Band::name).orElse(null),
                        "BPI-SF " + String.join("; ", words) + ".",
                        unanswered);
    }
}
