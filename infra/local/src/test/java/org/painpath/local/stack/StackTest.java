package org.painpath.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {
    private static final Stack STACK = new Stack(Path.of(System.getProperty("painpath.root")), new Ports(100));

    @Test
    void aServiceIsToldItsOwnDatabaseAndEveryDoor() {
        var review = process("prescription-review");
        assertThat(review.mainClass()).isEqualTo("org.painpath.prescriptionreview.PrescriptionReviewApplication");
        assertThat(review.environment())
                .containsEntry("PAINPATH_PORT", "8183")
                .containsEntry("PAINPATH_DB_URL", "jdbc:postgresql://127.0.0.1:55532/prescription_review")
                .containsEntry("PAINPATH_DB_USER", "prescription_review")
                .containsEntry("PAINPATH_KAFKA", "127.0.0.1:9192")
                .containsEntry("PAINPATH_ISSUER", "http://127.0.0.1:8190")
                .containsEntry("PAINPATH_INTEGRATION_THERAPY_URL", "http://127.0.0.1:8184");
    }

    @Test
    void onDetoursAServiceComesToPostgresAndKafkaByTheseAndProgramsOutsideDoNot() {
        var detoured = Stack.onDetours(Path.of(System.getProperty("painpath.root")), new Ports(100));
        var review = detoured.processes().stream()
                .filter(spec -> spec.name().equals("prescription-review"))
                .findFirst()
                .orElseThrow();
        assertThat(review.environment())
                .containsEntry("PAINPATH_DB_URL", "jdbc:postgresql://127.0.0.1:55533/prescription_review")
                .containsEntry("PAINPATH_KAFKA", "127.0.0.1:9196");
        assertThat(detoured.processes().getFirst().arguments()).contains("--kafka-detour", "9197:9196");
        assertThat(detoured.doors()).containsEntry("PAINPATH_KAFKA", "127.0.0.1:9192");
    }

    @Test
    void noTwoProcessesWantTheSamePort() {
        assertThat(STACK.processes().stream().flatMap(process -> process.ports().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aStackBesideAnotherWantsNoneOfItsPorts() {
        var ports = new Ports(100);
        var beside = new Stack(Path.of(System.getProperty("painpath.root")), Ports.beside(ports));
        assertThat(portsOf(beside)).doesNotContainAnyElementsOf(portsOf(STACK));
        assertThat(Ports.beside(new Ports(9_000)).offset()).isEqualTo(1_500);
    }

    @Test
    void everyServiceButTheConsoleHasAJournal() {
        assertThat(Stack.SERVICES.stream().filter(service -> !STACK.hasJournal(service)))
                .containsExactly("console");
    }

    private static List<Integer> portsOf(Stack stack) {
        return stack.processes().stream()
                .flatMap(process -> process.ports().stream())
                .toList();
    }

    private static ServiceSpec process(String name) {
        return STACK.processes().stream()
                .filter(spec -> spec.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
