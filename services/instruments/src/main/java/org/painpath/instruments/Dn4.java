package org.painpath.instruments;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.painpath.instruments.Reading.Incomplete;
import org.painpath.instruments.Reading.Partial;

/**
 * DN4, ten yes-or-no items for neuropathic pain, one point a yes: seven are asked, three need an examiner's hands.
 *
 * <p>Source: clinical reference 1.3 (Bouhassira 2005; key DN4-NL for a Dutch validation with cut-offs of 5 and 4).
 *
 * @param answers those that are known
 */
public record Dn4(Map<Sign, Boolean> answers) {

    public enum Sign {
        BURNING,
        PAINFUL_COLD,
        ELECTRIC_SHOCKS,
        TINGLING,
        PINS_AND_NEEDLES,
        NUMBNESS,
        ITCHING,
        TOUCH_HYPOAESTHESIA,
        PRICK_HYPOAESTHESIA,
        PAIN_BY_BRUSHING;

        /** Whether hands must examine it: a video visit cannot. */
        public boolean needsHands() {
            return compareTo(ITCHING) > 0;
        }
    }

    static final List<Item> INTERVIEW = Item.yesOrNo(signs(sign -> !sign.needsHands()));
    public static final int CUT_OFF = 4;
    public static final int INTERVIEW_CUT_OFF = 3;

    public Dn4 {
        answers = Collections.unmodifiableMap(copy(answers));
    }

    /** 0 to 10; empty unless all ten items are known. */
    public Optional<Integer> total() {
        return count(_ -> true);
    }

    /** 0 to 7; empty unless the seven items that can be asked are known. */
    public Optional<Integer> interview() {
        return count(sign -> !sign.needsHands());
    }

    /** These answers over earlier ones. */
    public Dn4 over(Dn4 earlier) {
        Map<Sign, Boolean> all = copy(earlier.answers);
        all.putAll(answers);
        return new Dn4(all);
    }

    /** Partial while an item that needs hands is not known. */
    public Reading read() {
        List<String> toExamine = unknown(Sign::needsHands);
        List<String> unanswered = unknown(sign -> !sign.needsHands());
        if (toExamine.isEmpty()) {
            return total().<Reading>map(Dn4::reading).orElseGet(() -> new Incomplete(unanswered));
        }
        return new Partial(
                interview().map(score -> Score.of("interview", score)).stream().toList(),
                "DN4 is partial: to be examined in person: " + Reading.list(toExamine) + ".",
                unanswered,
                toExamine);
    }

    static Reading readInterview(Answers answers) {
        return answers.whole(INTERVIEW, all -> {
            int score = all.stream().mapToInt(Integer::intValue).sum();
            Screen screen = Screen.of(score, INTERVIEW_CUT_OFF);
            return Reading.scored(
                    Score.of("interview", score),
                    screen,
                    "DN4 interview %d of 7: %s for neuropathic pain.".formatted(score, Reading.words(screen)));
        });
    }

    private static Reading reading(int total) {
        Screen screen = Screen.of(total, CUT_OFF);
        return Reading.scored(
                Score.of("total", total),
                screen,
                "DN4 %d of 10: %s for neuropathic pain.".formatted(total, Reading.words(screen)));
    }

    private Optional<Integer> count(Predicate<Sign> which) {
        return unknown(which).isEmpty()
                ? Optional.of((int) signs(which).stream()
                        .filter(sign -> Boolean.TRUE.equals(answers.get(sign)))
                        .count())
                : Optional.empty();
    }

    private List<String> unknown(Predicate<Sign> which) {
        return signs(which.and(sign -> !answers.containsKey(sign))).stream()
                .map(Sign::name)
                .toList();
    }

    private static List<Sign> signs(Predicate<Sign> which) {
        return Arrays.stream(Sign.values()).filter(which).toList();
    }

    private static Map<Sign, Boolean> copy(Map<Sign, Boolean> answers) {
        Map<Sign, Boolean> copy = new EnumMap<>(Sign.class);
        copy.putAll(answers);
        return copy;
    }
}
