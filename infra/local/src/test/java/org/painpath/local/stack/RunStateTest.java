package org.painpath.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {
    @TempDir
    private Path root;

    @Test
    void aProcessIsKnownByItsNumberAndItsStart() throws Exception {
        var run = new RunState(new StateFolder(root));
        var process = new ProcessBuilder("sleep", "60").start();
        run.remember("intake", process.toHandle());
        assertThat(run.process("intake")).contains(process.toHandle());

        process.destroyForcibly().waitFor();
        assertThat(run.process("intake")).isEmpty();
        assertThat(run.wasStarted("intake")).as("a crash is seen as one").isTrue();

        run.forget("intake");
        assertThat(run.started()).isEmpty();
    }

    @Test
    void aStrangerWithTheSameNumberIsNotOurs() throws IOException {
        var folder = Files.createDirectories(root.resolve(".painpath/run"));
        Files.writeString(
                folder.resolve("intake.properties"),
                "pid=" + ProcessHandle.current().pid() + "\nstart=1\n");
        assertThat(new RunState(new StateFolder(root)).process("intake")).isEmpty();
    }

    @Test
    void theOffsetIsKept() {
        var run = new RunState(new StateFolder(root));
        assertThat(run.ports().http("intake")).isEqualTo(8081);
        run.remember(new Ports(1000));
        assertThat(run.ports().http("intake")).isEqualTo(9081);
    }
}
