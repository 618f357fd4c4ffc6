package org.painpath.local.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StrimziFileTest {
    private static final Path ROOT = Path.of(System.getProperty("painpath.root", "../.."));

    @Test
    void theFileSaysWhatTopicsAndGrantsSay() throws Exception {
        var file = ROOT.resolve("infra/kubernetes/base/kafka-access.yaml");
        var text = new StrimziFile(new KafkaAccess(Topics.read(ROOT), Integrators.read(ROOT))).text();
        if ("write".equals(System.getProperty("painpath.snapshots"))) {
            Files.writeString(file, text);
        }
        assertThat(file).hasContent(text);
    }
}
