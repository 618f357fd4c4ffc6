package org.painpath.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.RecordedEvent;

/** The whole stack as a newcomer starts it, played by the virtual clinic, with a service killed on the way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeStackIT {
    private static final List<String> JOURNALS =
            List.of("intake", "evaluation", "prescription-review", "integration-therapy", "tracker");
    private static final boolean MEASURED = Boolean.getBoolean("painpath.measure");
    private static LocalStack stack;

    @BeforeAll
    static void up() throws Exception {
        stack = LocalStack.up();
        if (PrometheusServer.isInstalled()) {
            assertThat(stack.run("up", "--observability")).isZero();
        }
    }

    @AfterAll
    static void down() throws Exception {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    @Order(1)
    void everyReferralEndsAsExpectedThoughAServiceIsKilled() throws Exception {
        var demo = stack.begin("demo", "--patience", "90");
        await().atMost(Duration.ofMinutes(2)).until(() -> rows("evaluation", "select count(*) from journal") > 20);

        var killed = stack.process("evaluation");
        killed.destroyForcibly();
        await().until(() -> !killed.isAlive());
        assertThat(stack.run("status")).as("status says that a service crashed").isEqualTo(1);
        stack.start();

        assertThat(demo.waitFor()).as("exit code of the demo").isZero();
        assertThat(stack.run("status")).isZero();
    }

    @Test
    @Order(2)
    void whateverStopsTreatmentStopsItEverywhereOnceAndSaysWhy() throws Exception {
        assertThat(stack.run("demo", "--interruptions", "--patience", "90"))
                .as("suspended in review, paused in therapy, on tracker's timeline, no dose cleared")
                .isZero();
    }

    @Test
    @Order(3)
    @EnabledIf("prometheusIsInstalled")
    void everyPanelOfTheDashboardsHasData() {
        var prometheus = new PrometheusServer(stack.port(9090));
        assertThat(Dashboards.queries())
                .allSatisfy(query -> await().atMost(Duration.ofMinutes(2))
                        .untilAsserted(() -> assertThat(prometheus.numbers(query.expression()))
                                .as(query.toString())
                                .isPositive()));
    }

    static boolean prometheusIsInstalled() {
        return PrometheusServer.isInstalled();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"coordinator", "clinician", "pharmacist", "prescriber", "therapist", "manager", "sre", "auditor"
            })
    @Order(4)
    @EnabledIf("chromiumWorks")
    void everyPageOfTheConsoleCanBeReadByEverybody(String user) {
        try (var chromium = Chromium.start()) {
            var walk = ConsoleWalk.of(chromium.browser(), console(), user);

            assertThat(walk.troubles()).isEmpty();
            assertThat(walk.pages()).isGreaterThan(2);
        }
    }

    @Test
    @Order(5)
    @EnabledIf("chromiumWorks")
    void whatChangesElsewhereShowsWithoutAReload() {
        try (var chromium = Chromium.start()) {
            int tries = MEASURED ? 60 : 3;
            var times = new ConsoleStories(chromium.browser(), console()).changesShowWithoutAReload(tries);

            if (MEASURED) {
                var sorted = times.stream().sorted().toList();
                System.out.printf(
                        "from the answer of a change in intake to the screen: p50 %d ms, p95 %d ms, most %d ms of %d%n",
                        sorted.get(tries / 2).toMillis(),
                        sorted.get(tries * 95 / 100).toMillis(),
                        sorted.getLast().toMillis(),
                        tries);
            }
            assertThat(times).hasSize(tries);
        }
    }

    @Test
    @Order(6)
    @EnabledIf("chromiumWorks")
    void everythingCanBeDoneByKeyboardAlone() {
        try (var chromium = Chromium.start()) {
            new ConsoleStories(chromium.browser(), console()).aDayWithoutAMouse();
        }
    }

    private static URI console() {
        return URI.create("http://127.0.0.1:" + stack.port(8080));
    }

    static boolean chromiumWorks() {
        return Chromium.works();
    }

    @Test
    @Order(3)
    void everyEventOnTheWireIsAsTheContractsSay() {
        var events = new Wire(stack.kafka()).events();
        assertThat(events).hasSizeGreaterThan(300);
        events.forEach(ContractAssertions::assertValid);
    }

    @Test
    @Order(3)
    void everyEventIsOnTheWireOnceAndInOrder() throws Exception {
        var journaled = 0L;
        for (var service : JOURNALS) {
            journaled += rows(service, "select count(*) from journal where published");
        }
        Map<String, List<Long>> streams = new HashMap<>();
        for (RecordedEvent event : new Wire(stack.kafka()).events()) {
            streams.computeIfAbsent(event.topic() + event.key(), _ -> new ArrayList<>())
                    .add(Long.valueOf(event.headers().get("ce_sequence")));
        }
        assertThat(streams.values()).allSatisfy(sequences -> {
            assertThat(sequences).isSorted().doesNotHaveDuplicates();
            assertThat(sequences.getLast()).isEqualTo(sequences.size());
        });
        assertThat(streams.values().stream().mapToLong(List::size).sum()).isEqualTo(journaled);
    }

    @Test
    @Order(3)
    void everyReaderTookInEveryEventAndNothingIsParked() throws Exception {
        for (var service : JOURNALS) {
            assertThat(rows(service, "select count(*) from parked_event"))
                    .as("parked in %s", service)
                    .isZero();
        }
        assertThat(rows("evaluation", "select sum(sequence) from delivery_cursor where source = '/painpath/intake'"))
                .isEqualTo(rows("intake", "select count(*) from journal where published"));
        assertThat(rows("tracker", "select sum(sequence) from delivery_cursor")).isEqualTo(publishedOfTheFour());
    }

    @Test
    @Order(3)
    void everyEndIsToldToWhoSentTheReferral() throws Exception {
        var ends = rows("tracker", "select count(*) from journal where type = 'painpath.tracker.referral-closed.v1'");
        assertThat(ends).isPositive();
        await().until(() -> rows("intake", "select count(*) from outcome_letter") == ends);
        assertThat(rows("intake", """
                select count(*) from referral
                where (letter_id is not null) <> (task in ('DECLINED', 'CANCELLED', 'COMPLETED'))""")).isZero();
        assertThat(rows("intake", "select count(*) from referral where standing = 'TREATED_WITH_RESPONSE'"))
                .isPositive();
    }

    @Test
    @Order(3)
    void noServiceCanConnectToTheDatabaseOfAnother() {
        for (var owner : JOURNALS) {
            for (var other : JOURNALS) {
                if (!owner.equals(other)) {
                    assertThatThrownBy(() -> open(other.replace('-', '_'), owner.replace('-', '_')))
                            .as("%s at the database of %s", owner, other)
                            .isInstanceOf(SQLException.class);
                }
            }
        }
    }

    @Test
    @Order(3)
    void noNameOfAPatientIsInAnyEventOrLog() throws Exception {
        var names = names();
        assertThat(names).isNotEmpty();
        var wire = new Wire(stack.kafka()).events();
        for (var name : names) {
            assertThat(wire)
                    .noneMatch(event ->
                            holds(event.data(), name) || holds(event.headers().toString(), name));
        }
        for (var log : stack.logs()) {
            var text = Files.readString(log);
            assertThat(names).as("names in %s", log.getFileName()).noneMatch(name -> holds(text, name));
        }
    }

    private static boolean holds(String text, String name) {
        return java.util.regex.Pattern.compile("\\b" + java.util.regex.Pattern.quote(name) + "\\b")
                .matcher(text)
                .find();
    }

    /** Family names and record numbers, from the only service that has them. */
    private static List<String> names() throws SQLException {
        try (var connection = stack.database("intake");
                var query = connection.createStatement();
                var rows = query.executeQuery("select distinct family from patient where length(family) > 4")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static long publishedOfTheFour() throws SQLException {
        long sum = 0;
        for (var service : JOURNALS.subList(0, 4)) {
            sum += rows(service, "select count(*) from journal where published");
        }
        return sum;
    }

    private static Connection open(String database, String role) throws SQLException {
        return stack.connect(database, role);
    }

    private static long rows(String service, String sql) throws SQLException {
        try (var connection = stack.database(service);
                var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
