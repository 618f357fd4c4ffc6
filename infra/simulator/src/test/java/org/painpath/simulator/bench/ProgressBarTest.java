package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    @Test
    void itIsFilledByItsShare() {
        assertThat(ProgressBar.line("rows", 5, 10, 1.5))
                .isEqualTo("  [###############---------------]  50 %     1.5 s  rows");
        assertThat(ProgressBar.line("rows", 20, 10, 1.5)).contains("100 %");
        assertThat(ProgressBar.line("nothing", 0, 0, 0)).contains("100 %");
    }

    @Test
    void inAPipeItIsALineNowAndThen() {
        var out = new StringWriter();
        try (var bar = new ProgressBar(new PrintWriter(out), false, "rows", 2)) {
            bar.step();
            bar.step();
        }
        assertThat(out.toString().lines()).hasSize(2).last().asString().contains("100 %");
    }
}
