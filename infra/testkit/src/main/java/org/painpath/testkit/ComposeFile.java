package org.painpath.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.painpath.local.backbone.Configuration;

/** Which images the stack of containers has, and what its servers are told: of {@code docker-compose.yml} and its Dockerfile. */
record ComposeFile(JsonNode compose, String dockerfile) {
    private static final Pattern CONNECT = Pattern.compile("(?m)^FROM (\\S+) AS connect$");

    static ComposeFile read(Path root) {
        return new ComposeFile(
                Configuration.yaml(root.resolve("docker-compose.yml"), JsonNode.class),
                Configuration.text(root.resolve("infra/docker/Dockerfile")));
    }

    String postgresImage() {
        return compose.required("x-postgres").required("image").asText();
    }

    Map<String, String> postgresEnvironment() {
        var environment = new HashMap<String, String>();
        compose.required("x-postgres-environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        return environment;
    }

    String kafkaImage() {
        return compose.required("x-kafka").required("image").asText();
    }

    /** The one that ours is made of. */
    String connectImage() {
        var from = CONNECT.matcher(dockerfile);
        if (!from.find()) {
            throw new IllegalStateException("infra/docker/Dockerfile has no stage named connect");
        }
        return from.group(1);
    }
}
