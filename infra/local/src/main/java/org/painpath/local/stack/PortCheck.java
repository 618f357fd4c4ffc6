package org.painpath.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Collectors;

/** Sees taken ports before anything is started, and says who holds them. */
final class PortCheck {
    private PortCheck() {}

    static void require(List<ServiceSpec> specs) {
        var taken = specs.stream()
                .flatMap(
                        spec -> spec.ports().stream().filter(PortCheck::isTaken).map(port -> words(spec, port)))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Trouble(taken + "\nStop it, or move all of Painpath's ports: ./painpath up --port-offset 1000");
        }
    }

    private static String words(ServiceSpec spec, int port) {
        return "Port " + port + ", which " + spec.name() + " needs, is taken by " + PortHolder.words(port) + ".";
    }

    private static boolean isTaken(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
