package org.painpath.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Roles;
import org.painpath.local.backbone.Topics;

/** All processes of Painpath on one machine. */
public final class Stack {
    static final String BACKBONE = "backbone";
    static final String IDENTITY = "identity";
    public static final List<String> SERVICES =
            List.of("intake", "evaluation", "prescription-review", "integration-therapy", "tracker", "console");

    private final Path root;
    private final StateFolder state;
    private final Ports ports;
    private final boolean onDetours;

    public Stack(Path root, Ports ports) {
        this(new StateFolder(root), ports);
    }

    Stack(StateFolder state, Ports ports) {
        this(state, ports, false);
    }

    private Stack(StateFolder state, Ports ports, boolean onDetours) {
        this.root = state.root();
        this.state = state;
        this.ports = ports;
        this.onDetours = onDetours;
    }

    /** The same processes, but services reach PostgreSQL and Kafka by detours, which somebody else keeps open, or cuts. */
    public static Stack onDetours(Path root, Ports ports) {
        return new Stack(new StateFolder(root), ports, true);
    }

    /** In the order in which they start. */
    List<ServiceSpec> processes() {
        var processes = new ArrayList<>(List.of(backbone(), identity()));
        SERVICES.forEach(service -> processes.add(service(service)));
        return processes;
    }

    /** Whether the service has a journal that a connector carries to a topic. */
    boolean hasJournal(String service) {
        return Topics.read(root).writers().contains(service);
    }

    public Addresses addresses() {
        return new Addresses(
                "127.0.0.1",
                ports.postgres(),
                "127.0.0.1:" + ports.kafka(),
                "127.0.0.1:" + ports.integrators(),
                "http://127.0.0.1:" + ports.connect());
    }

    private Addresses addressesForServices() {
        return onDetours
                ? new Addresses(
                        "127.0.0.1",
                        ports.postgresDetour(),
                        "127.0.0.1:" + ports.kafkaDetour(),
                        addresses().integrators(),
                        addresses().connect())
                : addresses();
    }

    /** What a program outside needs to find every door. */
    public Map<String, String> doors() {
        var doors = new HashMap<>(Map.of(
                "PAINPATH_KAFKA", addresses().kafka(),
                "PAINPATH_ISSUER", ports.url(IDENTITY),
                "PAINPATH_MLLP_PORT", Integer.toString(ports.mllp())));
        SERVICES.forEach(service -> doors.put(urlName(service), ports.url(service)));
        return doors;
    }

    private ServiceSpec backbone() {
        var listening =
                List.of(ports.postgres(), ports.kafka(), ports.integrators(), ports.controller(), ports.connect());
        var arguments = new ArrayList<>(List.of(
                "--root", root.toString(),
                "--data", state.data().toString(),
                "--ready-file", state.addresses().toString(),
                "--postgres-port", Integer.toString(ports.postgres()),
                "--kafka-port", Integer.toString(ports.kafka()),
                "--integrator-port", Integer.toString(ports.integrators()),
                "--controller-port", Integer.toString(ports.controller()),
                "--connect-port", Integer.toString(ports.connect()),
                "--watch-journals", "true"));
        if (onDetours) {
            arguments.addAll(List.of("--kafka-detour", ports.kafkaBehindDetour() + ":" + ports.kafkaDetour()));
        }
        return new ServiceSpec(
                BACKBONE,
                root.resolve("infra/local"),
                "org.painpath.local.Backbone",
                "512m",
                listening,
                Map.of(),
                arguments);
    }

    private ServiceSpec identity() {
        var environment = new HashMap<>(doors());
        environment.put("PAINPATH_PORT", Integer.toString(ports.http(IDENTITY)));
        environment.put("PAINPATH_IDENTITY_HOME", state.identity().toString());
        var listening = List.of(ports.http(IDENTITY));
        return new ServiceSpec(
                IDENTITY,
                root.resolve("infra/identity"),
                mainClass(IDENTITY),
                "256m",
                listening,
                environment,
                List.of());
    }

    private ServiceSpec service(String name) {
        var database = name.replace('-', '_');
        var environment = new HashMap<>(doors());
        environment.put("PAINPATH_PORT", Integer.toString(ports.http(name)));
        environment.put("PAINPATH_KAFKA", addressesForServices().kafka());
        environment.put("PAINPATH_DB_URL", addressesForServices().jdbcUrl(database));
        environment.put("PAINPATH_DB_USER", database);
        if (name.equals("intake")) {
            environment.put("PAINPATH_MAIL_FOLDER", state.mail().toString());
        }
        if (name.equals("prescription-review")) {
            environment.put("PAINPATH_PHARMACY_FOLDER", state.pharmacy().toString());
        }
        environment.put(
                "PAINPATH_DB_PASSWORD", Roles.read(root).service(database).password());
        var listening = name.equals("intake") ? List.of(ports.http(name), ports.mllp()) : List.of(ports.http(name));
        return new ServiceSpec(
                name,
                root.resolve("services").resolve(name),
                mainClass(name),
                "256m",
                listening,
                environment,
                List.of());
    }

    private static String urlName(String service) {
        return "PAINPATH_" + service.replace('-', '_').toUpperCase(Locale.ROOT) + "_URL";
    }

    /** {@code org.painpath.prescriptionreview.PrescriptionReviewApplication} of {@code prescription-review}. */
    private static String mainClass(String name) {
        var simpleName = Stream.of(name.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return "org.painpath." + name.replace("-", "") + "." + simpleName + "Application";
    }
}
