package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a decision needs of one referral, as the rules of a policy ask for it. There is no list beside the rules.
 *
 * <p>Source: a checklist computed at intake is what helps against missing information (clinical reference 8).
 *
 * @param lines each item once, in the order in which the rules ask
 */
public record Checklist(List<Line> lines) {
    public Checklist {
        lines = List.copyOf(lines);
    }

    public enum State {
        THERE,
        TOO_OLD,
        MISSING,
        /** Missing now, and evaluation finds it before anything is prescribed: nobody is asked. */
        LEFT_TO_EVALUATION
    }

    /**
     * @param code as a request for information names it
     * @param on the day of what is there, where an age limit is set
     * @param notBefore the first day that counts, where an age limit is set
     * @param maxAgeDays the limit in days; absent where the first day is that of something else
     * @param from where it can come from, the likeliest first
     * @param rules names of the rules that ask for it
     */
    public record Line(
            String code,
            String words,
            State state,
            @Nullable LocalDate on,
            @Nullable LocalDate notBefore,
            @Nullable Integer maxAgeDays,
            List<Source> from,
            List<String> rules) {
        public Line {
            from = List.copyOf(from);
            rules = List.copyOf(rules);
        }

        public boolean lacking() {
            return switch (state) {
                case MISSING, TOO_OLD -> true;
                case THERE, LEFT_TO_EVALUATION -> false;
            };
        }
    }

    static Checklist of(List<ScreeningRule> rules, Set<String> leftToEvaluation, ScreeningFacts facts, Today today) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (ScreeningRule rule : rules) {
            String name = rule.card().rule();
            for (Need need : rule.needs(facts, today)) {
                lines.merge(need.item().code(), line(need, name, leftToEvaluation.contains(name)), Checklist::both);
            }
        }
        return new Checklist(List.copyOf(lines.values()));
    }

    /** Codes of what is missing or too old, and asked for. */
    public List<String> lacking() {
        return lines.stream().filter(Line::lacking).map(Line::code).toList();
    }

    public Optional<Line> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    private static Line line(Need need, String rule, boolean left) {
        State state = switch (need.state()) {
            case THERE -> State.THERE;
            case TOO_OLD -> left ? State.LEFT_TO_EVALUATION : State.TOO_OLD;
            case MISSING -> left ? State.LEFT_TO_EVALUATION : State.MISSING;
        };
        Item item = need.item();
        return new Line(
                item.code(),
                item.words(),
                state,
                need.on(),
                need.notBefore(),
                need.maxAgeDays(),
                item.sources(),
                List.of(rule));
    }

    /** Two rules ask for one item: what either lacks is lacking. */
    private static Line both(Line one, Line other) {
        Line worse = !one.lacking() && other.lacking() ? other : one;
        List<String> rules = new ArrayList<>(one.rules());
        rules.addAll(other.rules());
        return new Line(
                worse.code(),
                worse.words(),
                worse.state(),
                worse.on(),
                worse.notBefore(),
                worse.maxAgeDays(),
                worse.from(),
                rules);
    }
}
