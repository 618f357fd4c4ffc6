package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiedIdsTest {
    private static final UUID ORIGINAL = UUID.fromString("01a21cfe-8dc5-743b-a48b-f755995fad29");

    @Test
    void copiesSortByTheirNumberAndComeBeforeTheOriginal() {
        var ids = IntStream.of(0, 1, 2, 1_000_000)
                .mapToObj(number -> new CopiedIds(number).of(ORIGINAL).toString())
                .toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.compareTo(ORIGINAL.toString()) < 0);
    }

    @Test
    void aCopyIsStillAnIdOfVersion7() {
        var copy = new CopiedIds(12).of(ORIGINAL);
        assertThat(copy.version()).isEqualTo(7);
        assertThat(copy.variant()).isEqualTo(2);
    }

    @Test
    void textWithoutIdsStaysAsItIs() {
        var text = "https://painpath.org/contracts/events/intake/referral-accepted.v1.schema.json";
        assertThat(new CopiedIds(1).in(text)).isEqualTo(text);
    }
}
