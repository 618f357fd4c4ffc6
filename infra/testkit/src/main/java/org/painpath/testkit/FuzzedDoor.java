package org.painpath.testkit;

import com.code_intelligence.jazzer.api.BugDetectors;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.painpath.local.backbone.FreePort;

/** A door of a service that runs in this JVM, so that a fuzzer sees which code its bytes reach. */
public final class FuzzedDoor {
    private static final int FAILURE = 500;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final HttpRequest.Builder request;
    private final Map<String, String> ids = new HashMap<>();

    private FuzzedDoor(int port, String path, String contentType, String role) {
        this.port = port;
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.shared().token(role))
                .header("Content-Type", contentType);
    }

    /**
     * Starts the service and waits until it is up.
     *
     * @param main of the service
     * @param path of the door, as in {@code /hl7v2}
     * @param role that knocks
     */
    public static FuzzedDoor of(String service, Consumer<String[]> main, String path, String contentType, String role) {
        int port = FreePort.unlessGiven(0);
        Map<String, String> environment = new HashMap<>(ServiceTest.environment(service));
        environment.put("PAINPATH_PORT", Integer.toString(port));
        environment.put("logging.level.root", "ERROR");
        // whatever a message makes the service connect to elsewhere is a finding
        BugDetectors.allowNetworkConnections((host, _) -> host.equals("127.0.0.1") || host.equals("localhost"));
        main.accept(environment.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new));
        return at(port, path, contentType, role);
    }

    /** The door of a service that runs already. */
    public static FuzzedDoor at(int port, String path, String contentType, String role) {
        return new FuzzedDoor(port, path, contentType, role);
    }

    public int port() {
        return port;
    }

    /** From now on that word of a message stands for an id that was made after the start. */
    public FuzzedDoor naming(String word, String id) {
        ids.put(word, id);
        return this;
    }

    /** @throws AssertionError if the answer says that something failed here */
    public void knock(byte[] bytes) {
        try {
            var answer = http.send(
                    request.copy()
                            .POST(BodyPublishers.ofByteArray(named(bytes)))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() >= FAILURE) {
                throw new AssertionError("answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new AssertionError("not answered", e);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] named(byte[] bytes) {
        String message = new String(bytes, StandardCharsets.ISO_8859_1);
        for (var id : ids.entrySet()) {
            message = message.replace(id.getKey(), id.getValue());
        }
        return message.getBytes(StandardCharsets.ISO_8859_1);
    }
}
