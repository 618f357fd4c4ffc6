package org.painpath.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

class PortHolderTest {
    @Test
    @EnabledOnOs(LINUX)
    void aTakenPortIsNamedWithItsHolder() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> PortCheck.require(List.of(intakeOn(taken.getLocalPort()))))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", which intake needs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aFreePortIsNoTrouble() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        PortCheck.require(List.of(intakeOn(port)));
        assertThat(PortHolder.words(port)).contains("cannot see");
    }

    private static ServiceSpec intakeOn(int port) {
        return new ServiceSpec("intake", Path.of("."), "Main", "256m", List.of(port), Map.of(), List.of());
    }
}
