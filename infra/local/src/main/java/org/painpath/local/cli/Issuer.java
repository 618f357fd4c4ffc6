package org.painpath.local.cli;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.painpath.local.stack.Trouble;

/** The local identity provider, as far as it gives tokens to demo users. */
record Issuer(String address) {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    /** @throws Trouble if it does not run or does not know the user */
    String token(String user) throws IOException, InterruptedException {
        return token(user, "");
    }

    /**
     * A token for one signature: with the code that the user's authenticator shows now, beside the secret.
     *
     * @throws Trouble as above, and if the user has no authenticator
     */
    String tokenOfTwoFactors(String user) throws IOException, InterruptedException {
        return token(user, "&otp=" + code(user));
    }

    private String token(String user, String more) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request(user, more), BodyHandlers.ofString());
            var token = TOKEN.matcher(answer.body());
            if (!token.find()) {
                throw new Trouble(
                        "No token for " + user + ": the identity provider answered " + answer.statusCode() + ".");
            }
            return token.group(1);
        } catch (ConnectException down) {
            throw new Trouble("The identity provider does not run. Start it with ./painpath up");
        }
    }

    /** RFC 6238, from the secret that a demo user shares with the identity provider. */
    private static String code(String user) {
        try {
            var codes = new TimeBasedOneTimePasswordGenerator();
            var secret = (user + "-demo-authenticator").getBytes(StandardCharsets.UTF_8);
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, codes.getAlgorithm()), Instant.now());
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }

    private HttpRequest request(String user, String more) {
        var secret = (user + ":" + user + "-demo").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials" + more))
                .build();
    }
}
