package org.painpath.simulator.clinic;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.painpath.simulator.doors.Answer;
import org.painpath.simulator.doors.DoorRefused;
import org.painpath.simulator.doors.Doors;
import tools.jackson.databind.JsonNode;

/**
 * One person at one service: what they see of a referral there, and what they do there.
 *
 * @param collection the plural noun under which the service keeps referrals, for example {@code /reviews}
 */
record Desk(Doors doors, String user, URI service, String collection) {
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;

    /** Waits until the service has the referral in one of these stages. */
    JsonNode await(Journey journey, String... stages) {
        return await(
                journey,
                String.join(" or ", stages),
                seen -> Arrays.stream(stages)
                        .anyMatch(stage -> sameWord(stage, seen.path("stage").asString(""))));
    }

    JsonNode await(Journey journey, String words, Predicate<JsonNode> awaited) {
        Glimpse glimpse = new Glimpse();
        return doors.patience()
                .until(() -> look(journey, glimpse).filter(awaited))
                .orElseThrow(() -> new DoorRefused("waited %d s for %s, but %s"
                        .formatted(doors.patience().limit().toSeconds(), words, glimpse)));
    }

    JsonNode post(Journey journey, String act, JsonNode body) {
        return send(journey, act, body).orRefused().json();
    }

    /**
     * What can be said only of what was seen. Where it has changed since, it is looked at again.
     *
     * @param words from what is there to what is said of it; empty where nothing needs to be said
     */
    void postHavingSeen(Journey journey, String act, Function<JsonNode, Optional<JsonNode>> words) {
        Glimpse glimpse = new Glimpse();
        var said = doors.patience()
                .until(() -> look(journey, glimpse).filter(seen -> isSaid(journey, act, seen, words.apply(seen))));
        if (said.isEmpty()) {
            throw new DoorRefused("it changed again and again: " + glimpse);
        }
    }

    private boolean isSaid(Journey journey, String act, JsonNode seen, Optional<JsonNode> body) {
        if (body.isEmpty()) {
            return true;
        }
        Answer answer = doors.postHavingSeen(
                user,
                address(journey, act),
                seen.path("version").asLong(),
                body.get().toString(),
                journey.nextIdempotencyKey());
        return answer.status() != PRECONDITION_FAILED && answer.orRefused().isSuccess();
    }

    /** A POST that takes two factors, shown for it alone. */
    JsonNode sign(Journey journey, String act, JsonNode body) {
        return doors.sign(user, address(journey, act), body.toString(), journey.nextIdempotencyKey())
                .orRefused()
                .json();
    }

    /** Where the story wants the rules to say no. */
    void postInVain(Journey journey, String act, JsonNode body) {
        Answer answer = send(journey, act, body);
        if (answer.isSuccess()) {
            throw new DoorRefused("the rules should have said no: " + answer);
        }
    }

    private Answer send(Journey journey, String act, JsonNode body) {
        return doors.post(
                user, address(journey, act), "application/json", body.toString(), journey.nextIdempotencyKey());
    }

    private Optional<JsonNode> look(Journey journey, Glimpse glimpse) {
        Answer answer = doors.get(user, address(journey, ""));
        glimpse.last = answer;
        return answer.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(answer.orRefused().json());
    }

    private URI address(Journey journey, String act) {
        return URI.create(service + collection + "/" + journey.referralId() + act);
    }

    private static boolean sameWord(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String word) {
        return word.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    /** What was last seen while waiting, for the words of a failure. */
    private static final class Glimpse {
        private @Nullable Answer last;

        @Override
        public String toString() {
            return String.valueOf(last);
        }
    }
}
