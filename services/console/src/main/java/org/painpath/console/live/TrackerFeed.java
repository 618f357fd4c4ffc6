package org.painpath.console.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads tracker's feed, from where it left off; of each event the referral alone. */
final class TrackerFeed {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    /** Tracker says every 15 s that it is still there. */
    private static final Duration SILENCE = Duration.ofSeconds(40);

    private final URI address;
    private @Nullable String last;

    TrackerFeed(URI tracker) {
        this.address = tracker.resolve("/feed");
    }

    /** The token that was sent is not taken, or not any more. */
    static final class NotTaken extends IOException {
        NotTaken(int status) {
            super("tracker answers " + status);
        }
    }

    /**
     * Reads until the stream ends or is not wanted any more.
     *
     * @param changed takes the id of each referral that has changed
     * @throws NotTaken where the token is not good
     * @throws IOException where tracker is not there, or falls silent
     */
    void read(String token, Runnable connected, Consumer<String> changed, BooleanSupplier wanted) throws IOException {
        var connection = open(token);
        try (var lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            connected.run();
            String line = lines.readLine();
            while (line != null && wanted.getAsBoolean()) {
                take(line, changed);
                line = lines.readLine();
            }
        } finally {
            connection.disconnect();
        }
    }

    private HttpURLConnection open(String token) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout((int) CONNECT.toMillis());
        connection.setReadTimeout((int) SILENCE.toMillis());
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "text/event-stream");
        if (last != null) {
            connection.setRequestProperty("Last-Event-ID", last);
        }
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_UNAUTHORIZED || status == HttpURLConnection.HTTP_FORBIDDEN) {
            throw new NotTaken(status);
        }
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException("tracker answers " + status);
        }
        return connection;
    }

    private void take(String line, Consumer<String> changed) {
        if (line.startsWith("id:")) {
            last = line.substring("id:".length()).strip();
        } else if (line.startsWith("data:")) {
            String referral = JsonMapper.shared()
                    .readTree(line.substring("data:".length()))
                    .path("subject")
                    .asString("");
            if (!referral.isEmpty()) {
                changed.accept(referral);
            }
        }
    }
}
