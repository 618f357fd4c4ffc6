package org.painpath.local.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetourTest {
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private static final int PATIENCE_MILLIS = 200;

    private ServerSocket server;
    private Detour detour;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 10, LOOPBACK);
        Thread.startVirtualThread(this::echo);
        detour = Detour.open(0, server.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        detour.close();
        server.close();
    }

    @Test
    void whatGoesInComesBackFromTheServer() throws IOException {
        try (var client = client()) {
            assertThat(answer(client, 'a')).isEqualTo('a');
        }
    }

    @Test
    void aCutClosesWhatStandsAndTakesNothingNew() throws IOException {
        try (var before = client()) {
            answer(before, 'a');
            detour.cut();
            assertThat(isClosed(before)).isTrue();
            try (var after = client()) {
                assertThat(isClosed(after)).isTrue();
            }
        }
    }

    @Test
    void halfOpenIsConnectedAndSilent() throws IOException {
        try (var client = client()) {
            answer(client, 'a');
            detour.standStill();
            client.setSoTimeout(PATIENCE_MILLIS);
            assertThatThrownBy(() -> answer(client, 'b')).isInstanceOf(SocketTimeoutException.class);
            detour.restore();
            client.setSoTimeout(0);
            assertThat(isClosed(client)).as("closed in the end").isTrue();
        }
    }

    @Test
    void aRestoredWayTakesNewConnections() throws IOException {
        detour.cut();
        detour.restore();
        try (var client = client()) {
            assertThat(answer(client, 'a')).isEqualTo('a');
        }
    }

    private Socket client() throws IOException {
        return new Socket(LOOPBACK, detour.port());
    }

    private static int answer(Socket client, int question) throws IOException {
        client.getOutputStream().write(question);
        return client.getInputStream().read();
    }

    private static boolean isClosed(Socket client) throws IOException {
        try {
            return client.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    private void echo() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                Thread.startVirtualThread(() -> echo(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void echo(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException closed) {
            // the other side has hung up
        }
    }
}
