package org.painpath.simulator.doors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** The minimal lower layer protocol: one message out between VT and FS CR, one answer back. */
final class Mllp {
    private static final int START = 0x0B;
    private static final int END = 0x1C;
    private static final int RETURN = 0x0D;

    private final InetSocketAddress address;
    private final Duration patience;

    Mllp(InetSocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    String send(String message) {
        return new Patience(patience)
                .until(() -> attempt(message))
                .orElseThrow(() -> new DoorRefused("MLLP %s did not answer".formatted(address)));
    }

    private Optional<String> attempt(String message) {
        try (Socket socket = new Socket(address.getHostString(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(framed(message));
            socket.getOutputStream().flush();
            return Optional.of(unframed(new BufferedInputStream(socket.getInputStream())));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    static byte[] framed(String message) {
        var frame = new ByteArrayOutputStream();
        frame.write(START);
        frame.writeBytes(message.getBytes(UTF_8));
        frame.write(END);
        frame.write(RETURN);
        return frame.toByteArray();
    }

    static String unframed(InputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (int next = in.read(); next != END; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The answer broke off");
            }
            if (next != START) {
                content.write(next);
            }
        }
        return content.toString(UTF_8);
    }
}
