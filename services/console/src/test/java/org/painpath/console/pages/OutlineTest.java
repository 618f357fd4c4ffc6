package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.console.pages.Outline.Difference;

class OutlineTest {
    private static final Outline SEEN = outline("31 U/L", "HOLD");

    @Test
    void whatComesBackWithAFormIsWhatWasShown() {
        assertThat(Outline.read(SEEN.text().replace("\n", "\r\n"))).isEqualTo(SEEN);
        assertThat(outline("31 U/L", "HOLD").since(Outline.read(SEEN.text()))).isEmpty();
    }

    @Test
    void onlyWhatIsDifferentIsSaidWithBothSides() {
        assertThat(outline("112 U/L", "STOP").since(SEEN))
                .containsExactly(
                        new Difference("Liver, ALT", "31 U/L", "112 U/L"),
                        new Difference("alt-is-low", "HOLD: too high", "STOP: too high"));
    }

    @Test
    void whatCameOrWentHasOneSide() {
        Outline more = Outline.of(List.of(new Block.Table(
                "Results", List.of("Test", "Value"), List.of(List.of("ALT", "31"), List.of("AST", "20")))));

        assertThat(more.since(Outline.read("Results, line 1\tALT · 31\nGone\tyes")))
                .containsExactly(
                        new Difference("Gone", "yes", null), new Difference("Results, line 2", null, "AST · 20"));
    }

    @Test
    void nothingThatComesBackBreaksIt() {
        assertThat(Outline.read(null).lines()).isEmpty();
        assertThat(Outline.read("\n\tx\n\t\t\n").since(SEEN)).isNotEmpty();
    }

    private static Outline outline(String alt, String severity) {
        return Outline.of(List.of(
                new Block.Facts("Liver", List.of(new Block.Line("ALT", alt), new Block.Line("AST", "20"))),
                new Block.Findings("", List.of(new Block.Finding(severity, "alt-is-low", "too high")), 3)));
    }
}
