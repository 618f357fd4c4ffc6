package org.painpath.prescriptionreview.pharmacy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import javax.net.ssl.SSLHandshakeException;

/**
 * A pharmacy's FHIR door. The address is configuration alone: no answer leads anywhere else. Only the pharmacy's own answer, or that there was no
 * connection to begin with, makes it certain that a message was not taken.
 */
final class HttpPharmacy implements Pharmacy {
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    /** The pharmacy may still be at it. */
    private static final int TIMED_OUT = 408;

    private final HttpClient client;
    private final URI address;
    private final String token;
    private final Duration patience;

    /**
     * @param token sent as bearer, empty for none
     * @param connect how long a connection may take
     * @param patience how long the whole answer may take
     */
    HttpPharmacy(URI address, String token, Duration connect, Duration patience) {
        this.address = address;
        this.token = token;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(connect)
                .build();
    }

    @Override
    public Sending send(UUID messageId, String content) {
        try {
            return meaningOf(client.send(request(messageId, content), BodyHandlers.discarding()));
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException _) {
            return new Sending.Later("no-connection");
        } catch (IOException _) {
            return new Sending.Unknown("no-reply");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Sending.Unknown("interrupted");
        }
    }

    private HttpRequest request(UUID messageId, String content) {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/fhir+json")
                .header("Accept", "application/fhir+json")
                .header("Idempotency-Key", messageId.toString())
                .POST(BodyPublishers.ofString(content));
        return token.isEmpty()
                ? request.build()
                : request.header("Authorization", "Bearer " + token).build();
    }

    private static Sending meaningOf(HttpResponse<?> answer) {
        int status = answer.statusCode();
        return switch (status / 100) {
            case 2 -> new Sending.Sent();
            case 3 -> new Sending.Refused("refused-" + status);
            case 4 -> refused(status);
            default -> status == UNAVAILABLE ? later(status) : unknown(status);
        };
    }

    private static Sending refused(int status) {
        return switch (status) {
            case TIMED_OUT -> unknown(status);
            case TOO_MANY -> later(status);
            default -> new Sending.Refused("refused-" + status);
        };
    }

    private static Sending later(int status) {
        return new Sending.Later("not-now-" + status);
    }

    private static Sending unknown(int status) {
        return new Sending.Unknown("answered-" + status);
    }
}
