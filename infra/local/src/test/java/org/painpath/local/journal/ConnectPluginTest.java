package org.painpath.local.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The jar goes into images of Kafka Connect whose Java is older than ours. */
class ConnectPluginTest {
    private static final Path SERVICES = Path.of("src/main/resources/META-INF/services");
    private static final int JAVA_17 = 61;

    @Test
    void whatConnectLoadsIsCompiledForItsJava() throws IOException {
        var loaded = new TreeSet<>(Set.of(JournalTask.class.getName()));
        try (var files = Files.list(SERVICES)) {
            for (var file : files.toList()) {
                loaded.addAll(Files.readAllLines(file));
            }
        }
        assertThat(loaded)
                .hasSize(4)
                .allSatisfy(name -> assertThat(classFileVersion(name)).as(name).isLessThanOrEqualTo(JAVA_17));
    }

    /** After four bytes that are the same everywhere, and the minor version. */
    private static int classFileVersion(String name) throws IOException {
        var file = name.substring(name.lastIndexOf('.') + 1) + ".class";
        try (var bytes =
                new DataInputStream(Objects.requireNonNull(ConnectPluginTest.class.getResourceAsStream(file), file))) {
            bytes.skipNBytes(6);
            return bytes.readUnsignedShort();
        }
    }
}
