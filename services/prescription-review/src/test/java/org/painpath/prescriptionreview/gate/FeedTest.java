package org.painpath.prescriptionreview.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feed is current for a minute: taken in so many seconds ago, and what is awaited of it. */
class FeedTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration LATEST = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(nullValues = "never", textBlock = """
            0,     false, ''
            60,    false, ''
            61,    false, 'What intake tells comes late: nothing for more than 60 s.'
            -60,   false, ''
            -61,   false, 'The clock of intake is ahead, so that nobody knows how late it is.'
            never, false, 'Nothing has come from intake yet.'
            0,     true,  'An event of intake about this referral waits for a person.'
            never, true,  'An event of intake about this referral waits for a person.'
            """)
    void isCurrentForAMinute(@Nullable Integer secondsAgo, boolean parked, String why) {
        var until = secondsAgo == null ? null : NOW.minusSeconds(secondsAgo);
        var awaited = new Feeds(List.of(new Feed("intake", until, parked)), NOW).awaited(LATEST);
        assertThat(awaited)
                .isEqualTo(
                        why.isEmpty()
                                ? List.of()
                                : List.of(new Awaited("feed-intake", until == null ? null : until.toString(), why)));
    }

    @Test
    void eachFeedIsAwaitedForItselfAndNoKnowledgeOfThemIsAwaitedToo() {
        var late = new Feed("evaluation", NOW.minusSeconds(61), false);
        assertThat(new Feeds(List.of(new Feed("intake", NOW, false), late), NOW).awaited(LATEST))
                .extracting(Awaited::what)
                .containsExactly("feed-evaluation");
        assertThat(new Feeds(List.of(), NOW).awaited(LATEST))
                .extracting(Awaited::what)
                .containsExactly("feeds");
    }
}
