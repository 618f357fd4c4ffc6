package org.painpath.simulator.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClinicFactsTest {
    private static final Path ROOT = Path.of(System.getProperty("painpath.root"));
    private static final ClinicFacts FACTS = ClinicFacts.read();

    @Test
    void readersAreThoseThatTheServicesNameThemselves() throws IOException {
        for (var service : FACTS.journals()) {
            var application = Files.readString(
                    ROOT.resolve("services").resolve(service).resolve("src/main/resources/application.yaml"));
            assertThat(FACTS.readers().getOrDefault(service, Set.of()))
                    .as("topics that %s reads", service)
                    .isEqualTo(reads(application));
        }
    }

    @Test
    void everyFactOfEveryOtherServiceIsPublishedUnderThatName() {
        var named = new HashSet<String>();
        for (var service : FACTS.journals()) {
            var order = FACTS.order(service);
            named.addAll(prefixed(service, order.first()));
            named.addAll(prefixed(service, order.once()));
            named.addAll(prefixed(service, order.ends()));
            order.needs().forEach((fact, earlier) -> {
                named.addAll(prefixed(service, Set.of(fact)));
                named.addAll(prefixed(service, earlier));
            });
        }
        named.removeIf(ClinicFactsTest::isKeptInTheJournal);
        assertThat(named)
                .allSatisfy(fact -> assertThat(ROOT.resolve("contracts/events/" + fact + ".v1.schema.json"))
                        .exists());
    }

    private static boolean isKeptInTheJournal(String fact) {
        return Set.of(
                                "tracker/step-noted",
                                "integration-therapy/dosing-cleared",
                                "integration-therapy/dosing-held",
                                "prescription-review/sharing-noted",
                                "prescription-review/residence-noted")
                        .contains(fact)
                || fact.endsWith("/obstacle-raised");
    }

    private static Set<String> prefixed(String service, Set<String> facts) {
        return facts.stream().map(fact -> service + "/" + fact).collect(Collectors.toSet());
    }

    private static Set<String> reads(String application) {
        return application
                .lines()
                .filter(line -> line.strip().startsWith("reads:"))
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf(':') + 1).split(",")))
                .map(topic -> topic.strip().substring("painpath.".length()))
                .map(topic -> topic.equals("referrals") ? "tracker" : topic)
                .collect(Collectors.toSet());
    }
}
