package org.painpath.local.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SequencesTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final Sequences sequences = new Sequences();

    @Test
    void whatIsLeftIsNamedAsRuns() {
        add(TWO, 1, 2);
        add(ONE, 1, 2, 3, 4, 5, 6);
        sequences.remove(ONE, 3);
        sequences.remove(ONE, 4);
        assertThat(sequences.stretches())
                .containsExactly(new Stretch(ONE, 1, 2), new Stretch(ONE, 5, 6), new Stretch(TWO, 1, 2));
    }

    @Test
    void whatIsSeenTwiceOrWasNeverExpectedIsNoHarm() {
        add(ONE, 1);
        sequences.remove(ONE, 1);
        sequences.remove(ONE, 1);
        sequences.remove(TWO, 7);
        assertThat(sequences.isEmpty()).isTrue();
        assertThat(sequences.stretches()).isEmpty();
    }

    private void add(UUID referral, int... numbers) {
        for (int number : numbers) {
            sequences.add(referral, number);
        }
    }
}
