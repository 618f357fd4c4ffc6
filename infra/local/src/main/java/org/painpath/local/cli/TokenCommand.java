package org.painpath.local.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.StateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "token", description = "Prints an access token for a demo user.", mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(
            paramLabel = "USER",
            description =
                    "coordinator, clinician, pharmacist, prescriber, therapist, manager, sre, auditor, referrer or"
                            + " integrator")
    private String user = "";

    @Option(
            names = "--step-up",
            description =
                    "one that may sign once, in the next five minutes: also with the code of the user's authenticator")
    private boolean stepUp;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var issuer = new RunState(new StateFolder(checkout.root())).ports().url("identity");
        var identity = new Issuer(issuer);
        spec.commandLine().getOut().println(stepUp ? identity.tokenOfTwoFactors(user) : identity.token(user));
        return 0;
    }
}
