package org.painpath.console.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Deliveries;
import org.painpath.console.clinic.Deliveries.Health;
import org.painpath.console.clinic.Deliveries.Ledger;
import org.painpath.console.clinic.Deliveries.Parked;
import org.painpath.console.login.Person;
import org.springframework.stereotype.Component;

/** Asks every service at once whether it is ready, what waits in it for a person, and what its ledger finds. */
@Component
final class Desks {
    private static final int LINES = 50;

    private final Clinic clinic;

    Desks(Clinic clinic) {
        this.clinic = clinic;
    }

    List<DeskPart> all(Person person) {
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            var parts = Arrays.stream(ClinicService.values())
                    .map(service -> CompletableFuture.supplyAsync(() -> part(service, person), at))
                    .toList();
            return parts.stream().map(CompletableFuture::join).toList();
        }
    }

    private DeskPart part(ClinicService service, Person person) {
        Answer<Health> health = clinic.get(person.token(), service, "/actuator/health/readiness", Health.class);
        Answer<Parked[]> parked =
                clinic.get(person.token(), service, "/parked", Map.of("limit", LINES + 1), Parked[].class);
        Answer<Ledger> ledger = clinic.get(person.token(), service, "/ledger", Ledger.class);
        List<Parked> waiting = parked.found().map(List::of).orElse(List.of());
        return new DeskPart(
                service,
                health.found().filter(it -> it.status().equals("UP")).isPresent(),
                waiting.size() > LINES ? waiting.subList(0, LINES) : waiting,
                waiting.size() > LINES,
                Troubles.of(service, parked),
                ledger.found().orElse(null),
                Troubles.of(service, ledger));
    }

    Answer<Deliveries.Content> look(ClinicService service, UUID event, Person person) {
        return clinic.get(person.token(), service, "/parked/" + event, Deliveries.Content.class);
    }
}
