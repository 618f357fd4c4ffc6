package org.painpath.local.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.painpath.local.stack.Ports;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "ledger",
        description = "Compares journals, topics and cursors of all services now; exit code 1 when something is found,"
                + " 2 when something could not be compared.",
        mixinStandardHelpOptions = true)
public final class LedgerCommand implements Callable<Integer> {
    private static final List<String> JOURNALS =
            List.of("intake", "evaluation", "prescription-review", "integration-therapy", "tracker");
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration COMPARED = Duration.ofMinutes(10);

    @Mixin
    private Checkout checkout = new Checkout();

    @Option(names = "--json", description = "Prints what each service answers.")
    private boolean json;

    @Option(names = "--verify", description = "Also reads every journal again: hashes, heads, worklist rows.")
    private boolean verify;

    @Option(names = "--last", description = "Shows what was found last, without comparing now.")
    private boolean last;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var ports = new RunState(new StateFolder(checkout.root())).ports();
        var reports = reports(ports, new Issuer(ports.url("identity")).token("sre"));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(reports.toPrettyString());
        }
        return print(reports, json ? new PrintWriter(PrintWriter.nullWriter()) : out);
    }

    private int print(ArrayNode reports, PrintWriter out) {
        var table = new LedgerTable(Clock.systemUTC(), out);
        table.print(reports);
        out.flush();
        if (table.findings() > 0) {
            return 1;
        }
        return table.troubles() > 0 ? 2 : 0;
    }

    private ArrayNode reports(Ports ports, String token) throws IOException, InterruptedException {
        var mapper = new JsonMapper();
        var reports = mapper.createArrayNode();
        try (var http = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            for (var service : JOURNALS) {
                var answer = http.send(request(ports.url(service), token), BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new Trouble("%s answered %d.".formatted(service, answer.statusCode()));
                }
                reports.add(mapper.readTree(answer.body()));
            }
        } catch (IOException silent) {
            throw new Trouble("Not every service answers; see ./painpath status");
        }
        return reports;
    }

    private HttpRequest request(String service, String token) {
        var request = HttpRequest.newBuilder()
                .header("Authorization", "Bearer " + token)
                .timeout(COMPARED);
        return last
                ? request.uri(URI.create(service + "/ledger")).build()
                : request.uri(URI.create(service + "/ledger/compare?verify=" + verify))
                        .POST(BodyPublishers.noBody())
                        .build();
    }
}
