package org.painpath.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.intake.RunningIntake;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every line of authorisation.yaml, walked by every role and by a caller without a token. */
class AuthorisationIT extends RunningIntake {
    private static final List<String> ROLES = List.of(
            "coordinator",
            "clinician",
            "pharmacist",
            "prescriber",
            "therapist",
            "manager",
            "sre",
            "auditor",
            "referrer",
            "integrator",
            "name-for-export");

    static Stream<Arguments> lines() throws IOException {
        try (var file = new ClassPathResource("authorisation.yaml").getInputStream()) {
            Map<String, List<String>> matrix = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return matrix.entrySet().stream().map(line -> Arguments.of(line.getKey(), line.getValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theMatrixIsWhatRuns(String endpoint, List<String> allowed) {
        if (allowed.contains("anyone")) {
            assertThat(call(endpoint, "")).isNotIn(401, 403);
            return;
        }
        assertThat(call(endpoint, "")).isEqualTo(401);
        assertThat(ROLES.stream().filter(role -> call(endpoint, role) != 403))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    private int call(String endpoint, String role) {
        String[] parts = endpoint.split(" ", 2);
        var method = HttpMethod.valueOf(parts[0]);
        String path = parts[1].replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
        return status(exchange(method, role, path, method == HttpMethod.POST ? "{}" : null, null));
    }
}
