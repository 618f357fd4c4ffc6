package org.painpath.integrationtherapy.policy;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.painpath.chassis.policy.Section;

/** A list of times, each as in P7D. */
final class Durations {
    private Durations() {}

    static List<Duration> of(String key, Section section) {
        List<Duration> durations = new ArrayList<>();
        for (String text : section.texts(key)) {
            try {
                durations.add(Duration.parse(text));
            } catch (DateTimeParseException e) {
                section.fault(key, "must be a list of times, each as in P7D");
            }
        }
        return durations;
    }
}
