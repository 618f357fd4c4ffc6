package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.console.login.Person;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The bar against the services' own matrices: nobody is offered a page that would say "your role does not see this". */
class SiteTest {
    private static final Site SITE = new Site(pages());

    @ParameterizedTest
    @MethodSource("pages")
    void whoSeesAPageMayOpenTheDoorThatItAsks(Site.Page page) throws IOException {
        if (page.asks() == null) {
            assertThat(page.roles()).isEmpty();
            return;
        }
        String[] asked = page.asks().split(" ", 2);
        assertThat(doors(asked[0]).get(asked[1])).containsAll(page.roles());
    }

    @Test
    void theBarIsThatOfTheRole() {
        assertThat(bar("coordinator"))
                .containsExactly(
                        "Work",
                        "Board",
                        "Calendar",
                        "Hours",
                        "Search",
                        "Messages",
                        "Same patient?",
                        "New referral",
                        "Policy");
        assertThat(bar("therapist")).containsExactly("Work", "Board");
        assertThat(bar("manager"))
                .containsExactly("Work", "Board", "Numbers", "Calendar", "Messages", "Policy", "Registrations");
        assertThat(bar("auditor")).containsExactly("Work", "Board", "Numbers");
        assertThat(bar("sre")).containsExactly("Work", "Board", "Health");
        assertThat(SITE.of(null)).extracting(Site.Page::name).containsExactly("work", "board");
    }

    private static List<String> bar(String role) {
        return SITE.of(new Person("pat", "Pat", Set.of(role), "token")).stream()
                .map(Site.Page::title)
                .toList();
    }

    static List<Site.Page> pages() {
        try (var stream = new ClassPathResource("pages.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml().load(stream);
            return Stream.of(JsonMapper.shared().convertValue(file.get("painpath.site.pages"), Site.Page[].class))
                    .toList();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static Map<String, List<String>> doors(String service) throws IOException {
        Map<String, List<String>> doors = new HashMap<>();
        String file = service.equals("chassis") ? "chassis-authorisation.yaml" : "authorisation.yaml";
        doors.putAll(new Yaml()
                .load(Files.readString(Path.of(
                        System.getProperty("painpath.root"), "services", service, "src/main/resources", file))));
        return doors;
    }
}
