package org.painpath.intake.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.painpath.chassis.policy.PlainYaml;
import org.springframework.core.io.ClassPathResource;

/** The shipped pack with a change in it, for tests: as maps and values, the form that both YAML and JSON have. */
public final class Packs {
    private Packs() {}

    public static Map<?, ?> shipped(UnaryOperator<String> change) throws IOException {
        String pack = change.apply(
                new ClassPathResource("policy/screening-2026.11.yaml").getContentAsString(StandardCharsets.UTF_8));
        return PlainYaml.read(new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8)));
    }
}
