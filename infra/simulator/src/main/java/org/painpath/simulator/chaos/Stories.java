package org.painpath.simulator.chaos;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.painpath.simulator.chaos.Observed.Story;
import org.painpath.simulator.doors.DoorRefused;
import org.painpath.simulator.doors.Doors;
import tools.jackson.databind.JsonNode;

/** Asks tracker's door what it tells of each referral. */
record Stories(Doors doors) {
    private static final int AT_ONCE = 4;
    private static final String USER = "coordinator";

    /** A referral that tracker does not know has no story. */
    Map<UUID, Story> of(Collection<UUID> referrals) {
        var stories = new ConcurrentHashMap<UUID, Story>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            referrals.forEach(referral ->
                    threads.execute(() -> story(referral).ifPresent(story -> stories.put(referral, story))));
        }
        return stories;
    }

    private Optional<Story> story(UUID referral) {
        try {
            var answer = doors.get(USER, URI.create(doors.addresses().tracker() + "/referrals/" + referral));
            return answer.isSuccess() ? Optional.of(story(answer.json())) : Optional.empty();
        } catch (DoorRefused away) {
            return Optional.empty();
        }
    }

    private static Story story(JsonNode view) {
        return new Story(
                view.path("stage").asString(""),
                view.path("outcome").asString(""),
                view.path("timeline")
                        .valueStream()
                        .map(line -> line.path("source").asString() + "/"
                                + line.path("type").asString())
                        .filter(line -> !line.startsWith("tracker/"))
                        .toList());
    }
}
