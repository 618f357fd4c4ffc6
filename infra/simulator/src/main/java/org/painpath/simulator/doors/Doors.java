package org.painpath.simulator.doors;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** Every door of the stack, entered as a demo user. */
public final class Doors {
    private final Addresses addresses;
    private final Duration patience;
    private final Http http;
    private final Tokens tokens;

    public Doors(Addresses addresses, Duration patience) {
        this.addresses = addresses;
        this.patience = patience;
        this.http = new Http(patience);
        this.tokens = new Tokens(addresses.issuer(), http);
    }

    public Addresses addresses() {
        return addresses;
    }

    public Patience patience() {
        return new Patience(patience);
    }

    public Answer get(String user, URI address) {
        return http.send(as(user, address).GET());
    }

    public Answer post(String user, URI address, String contentType, String body, String idempotencyKey) {
        return http.send(as(user, address)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body)));
    }

    public String mllp(String message) {
        return new Mllp(addresses.mllp(), patience).send(message);
    }

    private HttpRequest.Builder as(String user, URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + tokens.of(user));
    }
}
