package org.painpath.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    private static final String RECORD = "-XX:AOTCacheOutput=";
    private static final String USE = "-XX:AOTCache=";

    @TempDir
    private Path root;

    private ServiceSpec intake;
    private StartCache cache;

    @BeforeEach
    void builtModule() throws IOException {
        intake = new ServiceSpec(
                "intake", root.resolve("services/intake"), "Main", "256m", List.of(), Map.of(), List.of());
        Files.createDirectories(intake.libraries());
        Files.writeString(intake.jar(), "first build");
        cache = new StartCache(new StateFolder(root), intake);
    }

    @Test
    void theFirstRunRecordsAndTheNextOneUsesIt() throws IOException {
        recordedBy(cache);
        cache.adopt();
        assertThat(cache.jvmOptions().getFirst()).startsWith(USE);
    }

    @Test
    void whatAKilledRunLeftIsNotUsed() throws IOException {
        recordedBy(cache);
        assertThat(cache.jvmOptions().getFirst()).startsWith(RECORD);
        cache.adopt();
        assertThat(cache.isBeingRecorded()).isTrue();
    }

    @Test
    void aNewBuildMeetsNoOldCache() throws IOException {
        recordedBy(cache);
        cache.adopt();
        Files.writeString(intake.jar(), "a second build");
        assertThat(cache.jvmOptions().getFirst()).startsWith(RECORD);
    }

    @Test
    void aStackBesideTheUsualOneUsesACacheAndRecordsNone() throws IOException {
        var beside = new StartCache(StateFolder.forMeasuring(root), intake);
        assertThat(beside.jvmOptions()).isEmpty();
        assertThat(beside.isBeingRecorded()).isFalse();

        recordedBy(cache);
        beside.adopt();
        assertThat(beside.isThere()).isFalse();
        cache.adopt();
        assertThat(beside.isThere()).isTrue();
        assertThat(beside.jvmOptions().getFirst()).startsWith(USE);
    }

    private static void recordedBy(StartCache cache) throws IOException {
        var output = cache.jvmOptions().getFirst();
        assertThat(output).startsWith(RECORD);
        Files.writeString(Path.of(output.substring(RECORD.length())), "cache");
    }
}
