package org.painpath.local.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.painpath.local.stack.Ports;
import org.painpath.local.stack.Progress;
import org.painpath.local.stack.Prometheus;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.Starting;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        description = "Starts what is not running, and returns when everything is ready.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Option(names = "--port-offset", description = "Added to every port, for a second stack beside the first.")
    private @Nullable Integer portOffset;

    @Option(names = "--observability", description = "Also Prometheus with our rules, where it is installed.")
    private boolean observability;

    @Option(names = "--only", split = ",", hidden = true)
    private Set<String> only = new LinkedHashSet<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var ports = ports();
        var progress = new Progress(out);
        new Starting(checkout.root(), ports, progress).start(only);
        if (observability) {
            new Prometheus(checkout.root(), ports).start(progress);
        }
        welcome(out, ports);
        return 0;
    }

    private Ports ports() {
        var run = new RunState(new StateFolder(checkout.root()));
        var last = run.ports();
        if (portOffset != null && portOffset != last.offset() && run.anythingRuns()) {
            throw new Trouble(
                    "The stack runs with --port-offset " + last.offset() + ". Stop it first: ./painpath down");
        }
        return run.anythingRuns() ? last : new Ports(portOffset == null ? 0 : portOffset);
    }

    private void welcome(PrintWriter out, Ports ports) {
        out.printf(
                """

                Console      %s      log in as coordinator, clinician, pharmacist, prescriber,
                                                        therapist, manager, sre or auditor; password: the user's name + "-demo"
                Referrals    %s      FHIR at /fhir, HL7 v2 at /hl7v2 and MLLP %d
                Feed         %s      for integrators, also topic painpath.referrals on 127.0.0.1:%d
                Mail         %s (what patients are written, one .eml file a mail)
                Pharmacy     %s (what it is told, one .json file a message)
                A token      ./painpath token clinician
                The tour     ./painpath demo
                """,
                ports.url("console"),
                ports.url("intake"),
                ports.mllp(),
                ports.url("tracker"),
                ports.kafka(),
                checkout.root().relativize(new StateFolder(checkout.root()).mail()),
                checkout.root().relativize(new StateFolder(checkout.root()).pharmacy()));
        out.flush();
    }
}
