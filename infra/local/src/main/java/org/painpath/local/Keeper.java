package org.painpath.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Topics;
import org.painpath.local.journal.JournalConnectors;
import org.painpath.local.journal.JournalWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Looks after the journals of a stack whose PostgreSQL, Kafka and Connect are processes, or machines, of their own:
 * registers each connector as soon as its service has made its publication, and watches from then on.
 */
@Command(name = "keeper", mixinStandardHelpOptions = true)
final class Keeper implements Callable<Integer> {
    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final int PAUSE_MILLISECONDS = 1000;

    @Option(names = "--root", required = true, description = "Where the infra folder is.")
    private Path root = Path.of("");

    @Option(names = "--postgres-host", required = true, description = "A * stands for the service.")
    private String postgresHost = "";

    @Option(names = "--postgres-port", defaultValue = "5432")
    private int postgresPort;

    @Option(names = "--kafka", required = true, description = "Hosts and ports of brokers.")
    private String kafka = "";

    @Option(names = "--connect", required = true, description = "Address of Kafka Connect.")
    private String connect = "";

    @Option(names = "--ready-file", description = "Written when every journal flows.")
    private @Nullable Path readyFile;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Keeper()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var addresses = new Addresses(postgresHost, postgresPort, kafka, kafka, connect);
        var connectors = new JournalConnectors(root, addresses);
        for (var service : Topics.read(root).writers()) {
            register(connectors, service);
            log.info("The journal of {} flows.", service);
        }
        new JournalWatch(root, addresses).start();
        if (readyFile != null) {
            Files.writeString(readyFile, "ready\n");
        }
        new CountDownLatch(1).await();
        return 0;
    }

    /** For as long as it takes: services and Connect start when they can. */
    private static void register(JournalConnectors connectors, String service) throws InterruptedException {
        while (true) {
            try {
                if (connectors.hasPublication(service)) {
                    connectors.register(service);
                    return;
                }
            } catch (IOException notYet) {
                log.warn("The journal of {} does not flow yet: {}", service, notYet.getMessage());
            }
            Thread.sleep(PAUSE_MILLISECONDS);
        }
    }
}
