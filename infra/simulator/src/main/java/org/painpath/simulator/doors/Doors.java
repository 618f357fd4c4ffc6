package org.painpath.simulator.doors;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** Every door of the stack, entered as a demo user. */
public final class Doors {
    private final Addresses addresses;
    private final Patience patience;
    private final Http http;
    private final Tokens tokens;
    private final Witness witness;

    public Doors(Addresses addresses, Duration patience) {
        this(addresses, Manners.usual(patience));
    }

    public Doors(Addresses addresses, Manners manners) {
        this.addresses = addresses;
        this.patience = manners.patience();
        this.http = new Http(manners);
        this.tokens = new Tokens(addresses.issuer(), http);
        this.witness = _ -> {};
    }

    private Doors(Doors same, Witness witness) {
        this.addresses = same.addresses;
        this.patience = same.patience;
        this.http = same.http;
        this.tokens = same.tokens;
        this.witness = witness;
    }

    /** The same doors for the same people, with someone who sees every POST. */
    public Doors seenBy(Witness witness) {
        return new Doors(this, witness);
    }

    public Addresses addresses() {
        return addresses;
    }

    public Patience patience() {
        return patience;
    }

    public Answer get(String user, URI address) {
        return http.send(as(user, address).GET());
    }

    public Answer post(String user, URI address, String contentType, String body, String idempotencyKey) {
        return post(as(user, address), address, contentType, body, idempotencyKey);
    }

    /** @param version of what the person looked at */
    public Answer postHavingSeen(String user, URI address, long version, String body, String idempotencyKey) {
        return post(
                as(user, address).header("If-Match", "\"" + version + "\""),
                address,
                "application/json",
                body,
                idempotencyKey);
    }

    private Answer post(
            HttpRequest.Builder request, URI address, String contentType, String body, String idempotencyKey) {
        return http.send(
                request.header("Content-Type", contentType)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(body)),
                (at, attempt) -> witness.saw(new Witness.Knock(at, idempotencyKey, address, body, attempt)));
    }

    /** A POST that takes two factors, shown for it alone. */
    public Answer sign(String user, URI address, String body, String idempotencyKey) {
        return http.send(
                as(address, tokens.ofTwoFactors(user))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(body)),
                (at, attempt) -> witness.saw(new Witness.Knock(at, idempotencyKey, address, body, attempt)));
    }

    public String mllp(String message) {
        return new Mllp(addresses.mllp(), patience.limit()).send(message);
    }

    private HttpRequest.Builder as(String user, URI address) {
        return as(address, tokens.of(user));
    }

    private static HttpRequest.Builder as(URI address, String token) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }
}
