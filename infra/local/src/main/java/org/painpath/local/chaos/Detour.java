package org.painpath.local.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that can be cut, or stand while nothing goes through. */
final class Detour implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private enum State {
        OPEN,
        CUT,
        HALF_OPEN
    }

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private State state = State.OPEN;

    private Detour(ServerSocket door, InetSocketAddress server) {
        this.door = door;
        this.server = server;
    }

    static Detour open(int port, int serverPort) {
        try {
            var loopback = InetAddress.ofLiteral("127.0.0.1");
            var detour = new Detour(new ServerSocket(port, 128, loopback), new InetSocketAddress(loopback, serverPort));
            Thread.ofVirtual().start(detour::welcome);
            return detour;
        } catch (IOException taken) {
            throw new UncheckedIOException("Port " + port, taken);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void cut() {
        become(State.CUT);
        hangUp();
    }

    void standStill() {
        become(State.HALF_OPEN);
    }

    /** What stood still is closed: a way that was gone for so long does not come back. */
    void restore() {
        hangUp();
        become(State.OPEN);
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private synchronized void become(State next) {
        state = next;
        notifyAll();
    }

    private synchronized boolean isCut() {
        return state == State.CUT;
    }

    private synchronized void awaitPassage() throws InterruptedException {
        while (state == State.HALF_OPEN) {
            wait();
        }
    }

    private void hangUp() {
        sockets.forEach(Detour::close);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var client = keep(door.accept());
                Thread.ofVirtual().start(() -> join(client));
            } catch (IOException closed) {
                // the next round sees whether the door is closed
            }
        }
    }

    private void join(Socket client) {
        var upstream = keep(new Socket());
        try {
            awaitPassage();
            if (isCut()) {
                return;
            }
            upstream.connect(server);
            upstream.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            var back = Thread.ofVirtual().start(() -> pass(upstream, client));
            pass(client, upstream);
            back.join();
        } catch (IOException gone) {
            // the client sees its connection closed
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            forget(client);
            forget(upstream);
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            pass(from.getInputStream(), to.getOutputStream());
        } catch (IOException gone) {
            // both ends are closed below
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            close(from);
            close(to);
        }
    }

    private void pass(InputStream from, OutputStream to) throws IOException, InterruptedException {
        var buffer = new byte[BUFFER];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            awaitPassage();
            to.write(buffer, 0, read);
        }
    }

    private Socket keep(Socket socket) {
        sockets.add(socket);
        return socket;
    }

    private void forget(Socket socket) {
        close(socket);
        sockets.remove(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // it is gone either way
        }
    }
}
