package org.painpath.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.BackboneOptions;
import org.painpath.local.backbone.FreePort;
import org.painpath.local.backbone.KafkaDetour;
import org.painpath.local.backbone.ParentWatch;
import org.painpath.local.backbone.RunningBackbone;
import org.painpath.local.journal.JournalWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The process that is PostgreSQL, Kafka and Kafka Connect to everything else. */
@Command(name = "backbone", mixinStandardHelpOptions = true)
final class Backbone implements Callable<Integer> {
    private static final Logger log = LoggerFactory.getLogger(Backbone.class);

    @Option(names = "--root", required = true, description = "The checkout.")
    private Path root = Path.of("");

    @Option(names = "--data", required = true, description = "Where PostgreSQL and Kafka keep their files.")
    private Path data = Path.of("");

    @Option(names = "--ready-file", description = "Written when everything is up: where it answers.")
    private @Nullable Path readyFile;

    @Option(names = "--postgres-port", defaultValue = "55432", description = "0 takes a free one, as for the others.")
    private int postgresPort;

    @Option(names = "--kafka-port", defaultValue = "9092")
    private int kafkaPort;

    @Option(names = "--integrator-port", defaultValue = "9094")
    private int integratorPort;

    @Option(names = "--controller-port", defaultValue = "9093")
    private int controllerPort;

    @Option(names = "--connect-port", defaultValue = "8093")
    private int connectPort;

    @Option(names = "--kafka-detour", hidden = true, converter = DetourPorts.class)
    private @Nullable KafkaDetour kafkaDetour;

    @Option(names = "--with-parent", description = "Ends when the standard input is closed.")
    private boolean withParent;

    @Option(
            names = "--watch-journals",
            arity = "1",
            description = "true: sees that every journal flows, and mends what it can.")
    private boolean watchJournals;

    private static final class DetourPorts implements ITypeConverter<KafkaDetour> {
        @Override
        public KafkaDetour convert(String words) {
            return KafkaDetour.parse(words);
        }
    }

    public static void main(String[] arguments) {
        var exit = new CommandLine(new Backbone()).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public Integer call() throws Exception {
        if (withParent) {
            ParentWatch.start();
        }
        var options = options();
        var backbone = RunningBackbone.start(
                options, addresses -> watch(options, addresses).ifPresent(JournalWatch::checkPlaces));
        backbone.stopOnExit();
        watch(options, backbone.addresses()).ifPresent(JournalWatch::start);
        if (readyFile != null) {
            backbone.addresses().write(readyFile);
        }
        log.info("The backbone is up: {}", backbone.addresses());
        return 0;
    }

    private Optional<JournalWatch> watch(BackboneOptions options, Addresses addresses) {
        return watchJournals ? Optional.of(new JournalWatch(options.root(), addresses)) : Optional.empty();
    }

    private BackboneOptions options() {
        return new BackboneOptions(
                root.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                FreePort.unlessGiven(postgresPort),
                FreePort.unlessGiven(kafkaPort),
                FreePort.unlessGiven(integratorPort),
                FreePort.unlessGiven(controllerPort),
                FreePort.unlessGiven(connectPort),
                kafkaDetour);
    }
}
