package org.painpath.chassis.telehealth;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Rooms of a Jitsi Meet server, which come into being with the first person who enters. */
public final class JitsiRooms implements TelehealthProvider {
    private static final int SECRET_BYTES = 20;

    private final URI server;
    private final SecureRandom random = new SecureRandom();

    /** @param server for example {@code https://meet.jit.si} */
    public JitsiRooms(URI server) {
        if (!"https".equals(server.getScheme())) {
            throw new IllegalArgumentException("a telehealth server is reached by https");
        }
        this.server = server;
    }

    @Override
    public String newRoom() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return "%s/%s"
                .formatted(
                        server.toString().replaceAll("/+$", ""), HexFormat.of().formatHex(secret));
    }
}
