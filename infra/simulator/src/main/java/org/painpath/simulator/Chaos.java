package org.painpath.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.painpath.simulator.chaos.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The load and the judge of {@code ./painpath chaos}, which breaks things meanwhile. */
@Command(
        name = "chaos",
        description =
                "Sends referrals until the standard input says that all is healed, and judges what is there then.",
        mixinStandardHelpOptions = true)
final class Chaos implements Callable<Integer> {
    @Mixin
    private Stack stack = new Stack();

    @Option(
            names = "--postgres",
            defaultValue = "${env:PAINPATH_POSTGRES:-127.0.0.1:55432}",
            description = "host and port")
    private String postgres = "";

    @Option(names = "--kafka", defaultValue = "${env:PAINPATH_KAFKA:-127.0.0.1:9092}", description = "host and port")
    private String kafka = "";

    @Option(names = "--rate", defaultValue = "4", description = "referrals a second")
    private double rate;

    @Option(names = "--share", defaultValue = "0.1", description = "of them that is carried through all stages")
    private double share;

    @Option(names = "--stories", defaultValue = "", description = "carries only scenarios whose name contains this")
    private String stories = "";

    @Option(names = "--seed", required = true)
    private long seed;

    @Option(names = "--history", required = true, description = "where every call and answer is written")
    private Path history = Path.of("");

    @Option(names = "--faults", required = true, description = "where the faults are written by whoever makes them")
    private Path faults = Path.of("");

    @Option(names = "--json", description = "also write the figures to this file")
    private @Nullable Path json;

    @Option(names = "--ledger", description = "add a line to this file")
    private @Nullable Path ledger;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException, ExecutionException {
        var options = new Run.Options(stack.addresses(), postgres, kafka, rate, share, stories, seed, history, faults);
        var report = new Run(options).play(System.in);
        report.print(spec.commandLine().getOut());
        if (json != null) {
            report.writeJson(json);
        }
        if (ledger != null) {
            report.addToLedger(ledger);
        }
        return report.isClean() ? 0 : 1;
    }
}
