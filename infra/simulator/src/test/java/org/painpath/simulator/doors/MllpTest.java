package org.painpath.simulator.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import org.junit.jupiter.api.Test;

class MllpTest {

    @Test
    void aMessageComesOutOfItsFrameAsItWentIn() throws Exception {
        var message = "MSH|^~\\&|A\rPID|1||Ångström\r";

        assertThat(Mllp.unframed(new ByteArrayInputStream(Mllp.framed(message))))
                .isEqualTo(message);
    }

    @Test
    void aFrameWithoutAnEndIsNoAnswer() {
        var broken = new ByteArrayInputStream(new byte[] {0x0B, 'M', 'S', 'H'});

        assertThatThrownBy(() -> Mllp.unframed(broken)).isInstanceOf(EOFException.class);
    }
}
