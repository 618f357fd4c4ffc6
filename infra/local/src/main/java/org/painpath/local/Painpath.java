package org.painpath.local;

import org.painpath.local.cli.BenchCommand;
import org.painpath.local.cli.ChaosCommand;
import org.painpath.local.cli.DemoCommand;
import org.painpath.local.cli.DownCommand;
import org.painpath.local.cli.LedgerCommand;
import org.painpath.local.cli.LogsCommand;
import org.painpath.local.cli.ParkedCommand;
import org.painpath.local.cli.PsqlCommand;
import org.painpath.local.cli.RepublishCommand;
import org.painpath.local.cli.StatusCommand;
import org.painpath.local.cli.TokenCommand;
import org.painpath.local.cli.UpCommand;
import org.painpath.local.stack.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line behind {@code ./painpath}. */
@Command(
        name = "painpath",
        description = "Runs Painpath on this machine. `painpath test` runs every check.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            LedgerCommand.class,
            ChaosCommand.class,
            LogsCommand.class,
            PsqlCommand.class,
            ParkedCommand.class,
            RepublishCommand.class,
            TokenCommand.class
        })
final class Painpath {
    private Painpath() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Painpath()).setExecutionExceptionHandler((failure, command, _) -> {
            if (!(failure instanceof Trouble)) {
                throw failure;
            }
            command.getErr().println(failure.getMessage());
            return 1;
        });
    }
}
