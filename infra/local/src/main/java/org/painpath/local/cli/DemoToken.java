package org.painpath.local.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.painpath.local.stack.Trouble;

/** Asks the local identity provider for the token of a demo user. */
record DemoToken(String issuer, String user) {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    String value() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request(), BodyHandlers.ofString());
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

    private HttpRequest request() {
        var secret = (user + ":" + user + "-demo").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }
}
