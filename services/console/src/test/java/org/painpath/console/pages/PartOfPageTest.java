package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.console.login.Person;
import org.yaml.snakeyaml.Yaml;

/** The parts of the referral page against the services' own matrices. */
class PartOfPageTest {

    @ParameterizedTest
    @EnumSource(PartOfPage.class)
    void everyPartIsADoorAndWhoIsShownItMayOpenIt(PartOfPage part) throws IOException {
        List<String> may = doors(part).entrySet().stream()
                .filter(door -> door.getKey().replaceAll("\\{[^}]+}", "{id}").equals("GET " + part.door()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();

        if (part.roles() != null) {
            assertThat(may).containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(part.roles()));
        }
    }

    @ParameterizedTest
    @EnumSource(PartOfPage.class)
    void whatThePharmacyWasToldIsNotForEverybody(PartOfPage part) {
        assertThat(part.isFor(person("therapist"))).isEqualTo(part != PartOfPage.PHARMACY);
        assertThat(part.isFor(person("manager"))).isTrue();
    }

    private static Person person(String role) {
        return new Person("pat", "Pat", Set.of(role), "token");
    }

    private static Map<String, List<String>> doors(PartOfPage part) throws IOException {
        Path matrix = Path.of(
                System.getProperty("painpath.root"),
                "services",
                part.service().wireName(),
                "src/main/resources/authorisation.yaml");
        return new Yaml().load(Files.readString(matrix));
    }
}
