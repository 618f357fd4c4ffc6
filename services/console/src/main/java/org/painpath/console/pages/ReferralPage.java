package org.painpath.console.pages;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Names;
import org.painpath.console.clinic.Waiting;

/**
 * Everything about one referral, as one person sees it.
 *
 * @param name absent where the role sees no names, or intake does not answer
 * @param where absent where tracker does not answer or has not heard of it yet
 * @param seen changes when the referral moves
 */
public record ReferralPage(
        UUID referralId,
        Names.@Nullable Name name,
        Waiting.@Nullable Referral where,
        @Nullable String whereTrouble,
        String seen,
        List<Part> parts) {

    /** The stages that every referral passes, for the line at the top. */
    public static final List<String> MILESTONES =
            List.of("Received", "Decision", "Evaluation", "Review", "Treatment", "Closed");

    public List<String> milestones() {
        return MILESTONES;
    }

    /** Which of them it is at. */
    public int milestone() {
        return where == null ? -1 : milestone(where.stage());
    }

    static int milestone(String stage) {
        return switch (stage) {
            case "SCREENING" -> 0;
            case "AWAITING_INFORMATION", "AWAITING_DECISION" -> 1;
            case "EVALUATION", "AWAITING_RESULTS" -> 2;
            case "REVIEW", "AWAITING_CHECK", "AWAITING_SIGNATURE" -> 3;
            case "TREATMENT" -> 4;
            case "CLOSED" -> 5;
            case String _ -> -1;
        };
    }

    public List<Form> forms() {
        return parts.stream().flatMap(part -> part.forms().stream()).toList();
    }

    /** What is to be done at once, whichever service says so. */
    public List<Block> alerts() {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Alert.class::isInstance)
                .toList();
    }

    /** What the newest entry of a service's list says in words; nothing where there is none. */
    @Nullable
    String lastOf(String list) {
        return parts.stream()
                .map(Part::body)
                .filter(Objects::nonNull)
                .flatMap(body -> body.path(list).valueStream())
                .map(entry -> entry.path("words").asString(""))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    public boolean isKnown() {
        return where != null || parts.stream().anyMatch(part -> part.body() != null);
    }
}
