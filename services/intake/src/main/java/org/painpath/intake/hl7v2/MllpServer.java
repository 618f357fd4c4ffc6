package org.painpath.intake.hl7v2;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * HL7 v2 by MLLP, on loopback. A connection carries one message after the other, each answered before the next is read, and survives
 * messages that are refused.
 */
@Component
final class MllpServer implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MllpServer.class);
    static final int MESSAGE_LIMIT = 1024 * 1024;
    private static final int MOST_CONNECTIONS = 200;

    private final ReferralMessages messages;
    private final int port;
    private final Duration idle;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(MOST_CONNECTIONS);
    private volatile @Nullable ServerSocket server;

    MllpServer(
            ReferralMessages messages,
            @Value("${painpath.mllp.port}") int port,
            @Value("${painpath.mllp.idle}") Duration idle) {
        this.messages = messages;
        this.port = port;
        this.idle = idle;
    }

    /** @throws UncheckedIOException when the port is taken: the service does not start without this door */
    @Override
    public void start() {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            server = socket;
            Thread.ofVirtual().name("mllp").start(() -> accept(socket));
        } catch (IOException e) {
            throw new UncheckedIOException("MLLP cannot listen on port " + port, e);
        }
    }

    /** The port that is listened on; of use where 0 was asked for. */
    int port() {
        ServerSocket socket = server;
        return socket == null ? -1 : socket.getLocalPort();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                if (places.tryAcquire()) {
                    open.add(connection);
                    Thread.ofVirtual().start(() -> serve(connection));
                } else {
                    connection.close();
                    log.warn("mllp connection turned away: all {} places are taken", MOST_CONNECTIONS);
                }
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    log.warn("mllp connection not accepted: {}", e.getClass().getSimpleName());
                }
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setSoTimeout((int) idle.toMillis());
            var frames = new MllpFrames(
                    new BufferedInputStream(connection.getInputStream()),
                    new BufferedOutputStream(connection.getOutputStream()),
                    MESSAGE_LIMIT);
            for (var frame = frames.read(); frame != null; frame = frames.read()) {
                frames.write(
                        frame.complete()
                                ? messages.answer(frame.bytes(), Sender.byMllp())
                                        .bytes()
                                : messages.tooLarge(frame.bytes()).bytes());
            }
        } catch (IOException e) {
            // the other side went away or fell silent; what it sent in whole has been answered
            log.debug("mllp connection ended: {}", e.getClass().getSimpleName());
        } finally {
            open.remove(connection);
            places.release();
        }
    }

    @Override
    public void stop() {
        ServerSocket socket = server;
        server = null;
        try {
            if (socket != null) {
                socket.close();
            }
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            log.warn("mllp did not close cleanly: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
