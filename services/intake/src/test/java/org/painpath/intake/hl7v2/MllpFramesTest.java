package org.painpath.intake.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MllpFramesTest {

    @Test
    void messagesAreReadOneByOneAndWhatIsBetweenThemIsSkipped() throws IOException {
        var frames = frames("noise\u000BMSH|one\u001C\r\n\u000BMSH|two\u001C\rtail");
        assertThat(new String(frames.read().bytes(), StandardCharsets.UTF_8)).isEqualTo("MSH|one");
        assertThat(new String(frames.read().bytes(), StandardCharsets.UTF_8)).isEqualTo("MSH|two");
        assertThat(frames.read()).isNull();
    }

    @Test
    void aMessageThatIsTooLargeIsReadToItsEndAndKeptShort() throws IOException {
        var frames = frames("\u000B" + "x".repeat(50) + "\u001C\r\u000BMSH|next\u001C\r");
        var large = frames.read();
        assertThat(large.complete()).isFalse();
        assertThat(large.bytes()).hasSize(20);
        assertThat(frames.read().complete()).isTrue();
    }

    @Test
    void aMessageThatBreaksOffIsNone() throws IOException {
        assertThat(frames("\u000BMSH|half").read()).isNull();
    }

    @Test
    void anAnswerIsFramed() throws IOException {
        var out = new ByteArrayOutputStream();
        new MllpFrames(new ByteArrayInputStream(new byte[0]), out, 20).write("ACK".getBytes(StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\u000BACK\u001C\r");
    }

    private static MllpFrames frames(String text) {
        return new MllpFrames(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream(), 20);
    }
}
