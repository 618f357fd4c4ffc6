package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts a process that outlives the shell it was asked for in. */
final class Launcher {
    private final StateFolder state;
    private final RunState run;

    Launcher(StateFolder state, RunState run) {
        this.state = state;
        this.run = run;
    }

    ProcessHandle start(ServiceSpec spec) {
        try {
            var log = freshLog(spec.name());
            var builder = new ProcessBuilder(command(spec))
                    .directory(state.root().toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()));
            builder.environment().putAll(spec.environment());
            builder.environment().put("CLASSPATH", new Program(state, spec).install());
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            var process = builder.start().toHandle();
            run.remember(spec.name(), process);
            return process;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> command(ServiceSpec spec) {
        var command = new ArrayList<String>();
        inOwnSession().ifPresent(command::add);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(spec.jvmOptions());
        command.addAll(new StartCache(state, spec).jvmOptions());
        command.add(spec.mainClass());
        command.addAll(spec.arguments());
        return command;
    }

    /** With it a closed terminal or Ctrl-C does not reach the process; both become the process itself, of the same number. */
    private static Optional<String> inOwnSession() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid", "/usr/bin/nohup")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst();
    }

    /** The log of the run before stays beside it. */
    private Path freshLog(String name) throws IOException {
        var log = state.log(name);
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}
