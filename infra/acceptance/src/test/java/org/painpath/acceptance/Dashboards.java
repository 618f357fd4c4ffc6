package org.painpath.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboards of {@code infra/grafana}. */
final class Dashboards {
    private static final JsonMapper JSON = new JsonMapper();

    private Dashboards() {}

    /** One query of a panel to Prometheus. */
    record Query(String dashboard, String panel, String expression) {
        @Override
        public String toString() {
            return dashboard + ": " + panel + ": " + expression;
        }
    }

    static List<JsonNode> all() {
        try (var files = Files.list(LocalStack.CHECKOUT.resolve("infra/grafana/dashboards"))) {
            return files.sorted().map(Dashboards::read).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Query> queries() {
        var queries = new ArrayList<Query>();
        for (var dashboard : all()) {
            for (var panel : dashboard.path("panels")) {
                for (var target : panel.path("targets")) {
                    if (target.path("datasource").path("uid").asString().equals("prometheus")) {
                        queries.add(new Query(
                                dashboard.path("uid").asString(),
                                panel.path("title").asString(),
                                target.path("expr").asString()));
                    }
                }
            }
        }
        return queries;
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(Rules.text(file));
    }
}
