package org.painpath.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.instruments.Reading.Incomplete;
import org.painpath.instruments.Reading.Scored;

/**
 * The C-SSRS screener as far as it was answered. Items 3 to 5 are asked only after a yes to item 2, the last three
 * months only after a yes to item 6. An incomplete screener has no level, unless an answer is high by itself.
 *
 * <p>Source: clinical reference 1.6 (key CSSRS); the codes are with {@link SuicideScreen}.
 */
public record SuicideScreener(Answers answers) {
    public static final String WISH_TO_BE_DEAD = "WISH_TO_BE_DEAD";
    public static final String THOUGHTS = "THOUGHTS";
    public static final String METHOD = "METHOD";
    public static final String INTENT = "INTENT";
    public static final String PLAN = "PLAN";
    public static final String BEHAVIOUR = "BEHAVIOUR";
    public static final String BEHAVIOUR_WITHIN_THREE_MONTHS = "BEHAVIOUR_WITHIN_THREE_MONTHS";

    private static final List<Item> ALWAYS = Item.yesOrNo(WISH_TO_BE_DEAD, THOUGHTS, BEHAVIOUR);
    private static final List<Item> AFTER_THOUGHTS = Item.yesOrNo(METHOD, INTENT, PLAN);
    private static final List<Item> AFTER_BEHAVIOUR = Item.yesOrNo(BEHAVIOUR_WITHIN_THREE_MONTHS);

    static final List<Item> ITEMS = Stream.of(ALWAYS, AFTER_THOUGHTS, AFTER_BEHAVIOUR)
            .flatMap(List::stream)
            .toList();

    /** @param yes the answers by item, as far as they were given */
    public static SuicideScreener of(Map<String, Boolean> yes) {
        return new SuicideScreener(new Answers(yes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue() ? 1 : 0))));
    }

    public Optional<SuicideRisk> risk() {
        SuicideRisk risk = screen().risk();
        return unanswered().isEmpty() || risk == SuicideRisk.HIGH ? Optional.of(risk) : Optional.empty();
    }

    /** Names of the items that should have been asked. */
    public List<String> unanswered() {
        return Stream.of(
                        ALWAYS,
                        answers.yes(THOUGHTS) ? AFTER_THOUGHTS : List.<Item>of(),
                        answers.yes(BEHAVIOUR) ? AFTER_BEHAVIOUR : List.<Item>of())
                .flatMap(items -> answers.unanswered(items).stream())
                .toList();
    }

    static Reading read(Answers answers) {
        return new SuicideScreener(answers).reading();
    }

    private Reading reading() {
        return risk().<Reading>map(risk -> new Scored(List.of(), risk.name(), words(risk), unanswered()))
                .orElseGet(() -> new Incomplete(unanswered()));
    }

    private SuicideScreen screen() {
        return new SuicideScreen(
                answers.yes(WISH_TO_BE_DEAD),
                answers.yes(THOUGHTS),
                answers.yes(METHOD),
                answers.yes(INTENT),
                answers.yes(PLAN),
                answers.yes(BEHAVIOUR),
                answers.yes(BEHAVIOUR_WITHIN_THREE_MONTHS));
    }

    private static String words(SuicideRisk risk) {
        return switch (risk) {
            case HIGH -> "C-SSRS high: evaluate at once.";
            case MODERATE -> "C-SSRS moderate: behavioural health sees before dosing.";
            case LOW -> "C-SSRS low: safety plan, screen again.";
            case NONE -> "C-SSRS: no risk found.";
        };
    }
}
