package org.painpath.instruments;

import java.util.List;
import java.util.stream.Stream;

/**
 * painDETECT: seven answers of 0 to 5, the course of the pain and whether it radiates; -1 to 38.
 *
 * <p>Source: clinical reference 1.3 (keys PDQ-T, PDQ). In fibromyalgia it tells little.
 *
 * @param items seven, 0 (never) to 5 (very strongly)
 */
public record PainDetect(List<Integer> items, Course course, boolean radiating) {
    private static final List<Item> SEVEN = Item.numbered(7, 5);

    /** COURSE is the number of the picture, 1 to 4, in the order of {@link Course}. */
    static final List<Item> ITEMS = Stream.concat(
                    SEVEN.stream(), Stream.of(new Item("COURSE", 1, 4), new Item("RADIATING", 0, 1)))
            .toList();

    private static final int FOR_RADIATION = 2;

    public PainDetect {
        items = List.copyOf(items);
        if (items.size() != SEVEN.size() || !items.stream().allMatch(SEVEN.getFirst()::allows)) {
            throw new IllegalArgumentException("7 answers from 0 to 5 are needed.");
        }
    }

    /** The pattern of the pain over time, and what it adds. */
    public enum Course {
        PERSISTENT(0),
        PERSISTENT_WITH_ATTACKS(-1),
        ATTACKS_WITHOUT_PAIN_BETWEEN(1),
        ATTACKS_WITH_PAIN_BETWEEN(1);

        private final int points;

        Course(int points) {
            this.points = points;
        }
    }

    public enum Band {
        UNLIKELY,
        UNCLEAR,
        LIKELY
    }

    public int total() {
        int sum = items.stream().mapToInt(Integer::intValue).sum();
        return sum + course.points + (radiating ? FOR_RADIATION : 0);
    }

    /** Up to 12 unlikely (below 15 %), from 19 likely (above 90 %). */
    public Band band() {
        if (total() <= 12) {
            return Band.UNLIKELY;
        }
        return total() < 19 ? Band.UNCLEAR : Band.LIKELY;
    }

    static Reading read(Answers answers) {
        return answers.whole(ITEMS, all -> {
            Course course = Course.values()[all.get(7) - 1];
            return new PainDetect(all.subList(0, 7), course, all.getLast() == 1).reading();
        });
    }

    private Reading reading() {
        return Reading.scored(
                Score.of("total", total()),
                band(),
                "painDETECT %d of 38: neuropathic pain %s.".formatted(total(), Reading.words(band())));
    }
}
