package org.painpath.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessMemoryTest {

    @Test
    void sharedPagesCountByTheirPart() {
        var rollup = List.of(
                "55d0c0000000-7ffd0b9d5000 ---p 00000000 00:00 0    [rollup]",
                "Rss:              148460 kB",
                "Pss:               20480 kB",
                "Pss_Dirty:          9000 kB");
        assertThat(ProcessMemory.proportional(rollup)).isEqualTo(20);
    }

    @Test
    void whatIsNotSaidIsNought() {
        assertThat(ProcessMemory.proportional(List.of())).isZero();
    }
}
