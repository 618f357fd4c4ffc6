package org.painpath.chassis.security;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Who may call what: lines of {@code METHOD /path: [role, …]} in authorisation.yaml. The word {@code anyone} opens an
 * endpoint to callers without a token. What no line names is denied.
 */
public final class AuthorisationMatrix {
    static final String ANYONE = "anyone";

    record Line(HttpMethod method, String path, List<String> roles) {
        boolean isOpen() {
            return roles.contains(ANYONE);
        }

        String[] roleNames() {
            return roles.toArray(String[]::new);
        }
    }

    private final List<Line> lines;

    private AuthorisationMatrix(List<Line> lines) {
        this.lines = lines;
    }

    /** @throws IllegalStateException if a file is missing or does not have this form: the service must not start */
    static AuthorisationMatrix load(String... files) {
        var all = new LinkedHashMap<String, List<String>>();
        for (String file : files) {
            all.putAll(read(file));
        }
        return new AuthorisationMatrix(all.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList());
    }

    List<Line> lines() {
        return lines;
    }

    boolean names(HttpMethod method, String path) {
        return lines.stream()
                .anyMatch(line -> line.method().equals(method) && line.path().equals(path));
    }

    private static Line line(String endpoint, List<String> roles) {
        var parts = endpoint.split(" ", 2);
        if (parts.length != 2 || roles.isEmpty()) {
            throw new IllegalStateException("not a line of an authorisation matrix: " + endpoint);
        }
        return new Line(HttpMethod.valueOf(parts[0]), parts[1], List.copyOf(roles));
    }

    private static Map<String, List<String>> read(String file) {
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new IllegalStateException("no authorisation matrix " + file, e);
        }
    }
}
