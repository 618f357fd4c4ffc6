package org.painpath.simulator;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A virtual clinic: referrers, staff and a laboratory, acting through the public doors of a running stack. */
@Command(
        name = "simulator",
        description = "A virtual clinic that acts through the public doors of a running Painpath.",
        mixinStandardHelpOptions = true,
        subcommands = {Demo.class, Bench.class, Chaos.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Simulator {
    private Simulator() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Simulator()).execute(args));
    }
}
