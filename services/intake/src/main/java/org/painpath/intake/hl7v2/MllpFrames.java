package org.painpath.intake.hl7v2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The minimal lower layer protocol: a message stands between VT and FS CR. What stands outside is skipped. */
final class MllpFrames {
    private static final int START = 0x0B;
    private static final int END = 0x1C;
    private static final int CARRIAGE_RETURN = 0x0D;

    /** @param complete false where the frame was larger than the limit: its bytes are its beginning, enough to answer it */
    record Frame(byte[] bytes, boolean complete) {}

    private final InputStream in;
    private final OutputStream out;
    private final int limit;

    MllpFrames(InputStream in, OutputStream out, int limit) {
        this.in = in;
        this.out = out;
        this.limit = limit;
    }

    /** The next message; absent at the end of the stream, also in the middle of a message. */
    @Nullable
    Frame read() throws IOException {
        int next = in.read();
        while (next != START) {
            if (next < 0) {
                return null;
            }
            next = in.read();
        }
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        for (next = in.read(); next != END; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (length++ < limit) {
                bytes.write(next);
            }
        }
        return new Frame(bytes.toByteArray(), length <= limit);
    }

    void write(byte[] message) throws IOException {
        out.write(START);
        out.write(message);
        out.write(END);
        out.write(CARRIAGE_RETURN);
        out.flush();
    }
}
