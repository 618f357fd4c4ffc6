package org.painpath.instruments;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the answers to an instrument come to. An answer that is missing is named, and never taken for a no or a zero. */
public sealed interface Reading {

    List<Score> scores();

    /** One sentence for staff. */
    String words();

    /** Names of the items that can be asked and were not answered. */
    List<String> unanswered();

    /**
     * @param band code of the band or outcome; absent where the instrument has none
     * @param unanswered items that the score could do without
     */
    record Scored(List<Score> scores, @Nullable String band, String words, List<String> unanswered) implements Reading {
        public Scored {
            scores = List.copyOf(scores);
            unanswered = List.copyOf(unanswered);
        }
    }

    /**
     * What was asked stands; what needs hands on the patient, which a video visit has not, is still to be examined.
     *
     * @param scores those that need no examination
     * @param toExamine names of the items that must be examined in person
     */
    record Partial(List<Score> scores, String words, List<String> unanswered, List<String> toExamine)
            implements Reading {
        public Partial {
            scores = List.copyOf(scores);
            unanswered = List.copyOf(unanswered);
            toExamine = List.copyOf(toExamine);
        }
    }

    /** No score: the items were left out. */
    record Incomplete(List<String> unanswered) implements Reading {
        public Incomplete {
            unanswered = List.copyOf(unanswered);
        }

        @Override
        public List<Score> scores() {
            return List.of();
        }

        @Override
        public String words() {
            return "Not answered: " + Reading.list(unanswered) + ".";
        }
    }

    static Scored scored(Score score, @Nullable Enum<?> band, String words) {
        return scored(List.of(score), band, words);
    }

    static Scored scored(List<Score> scores, @Nullable Enum<?> band, String words) {
        return new Scored(scores, band == null ? null : band.name(), words, List.of());
    }

    /** {@code MODERATELY_SEVERE} is "moderately severe". */
    static String words(Enum<?> band) {
        return words(band.name());
    }

    static String list(List<String> items) {
        return String.join(", ", items.stream().map(Reading::words).toList());
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
