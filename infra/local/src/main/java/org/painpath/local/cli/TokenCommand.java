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
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "token", description = "Prints an access token for a demo user.", mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(
            paramLabel = "USER",
            description =
                    "coordinator, clinician, pharmacist, prescriber, therapist, manager, sre, auditor, referrer or integrator")
    private String user = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var issuer = new RunState(new StateFolder(checkout.root())).ports().url("identity");
        spec.commandLine().getOut().println(token(issuer));
        return 0;
    }

    private String token(String issuer) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request(issuer), BodyHandlers.ofString());
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

    private HttpRequest request(String issuer) {
        var secret = (user + ":" + user + "-demo").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }
}
