package org.painpath.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.painpath.testkit.ServiceTest;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Pages, board, numbers and search among a million referrals, over HTTP; docs/performance.md has figures and command. */
@EnabledIfSystemProperty(named = "painpath.measure", matches = "true")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MillionReferralsIT {
    private static final int REFERRALS = Integer.getInteger("painpath.referrals", 1_000_000);
    private static final int WARM_UP = 20;
    private static final int TIMES = 200;
    private static final Duration GOAL = Duration.ofMillis(150);

    /** Every filter that a worklist has, alone and together, also where nothing is found. */
    private static final List<String> FILTERS = List.of(
            "",
            "role=COORDINATOR",
            "role=CLINICIAN&late=true",
            "role=CLINICIAN&late=false",
            "late=true",
            "late=false",
            "escalated=true",
            "escalated=false",
            "stage=EVALUATION",
            "stage=TREATMENT&role=PRESCRIBER",
            "stage=TREATMENT&role=PHARMACIST",
            "stage=CLOSED",
            "stage=CLOSED&role=CLINICIAN");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private final Random random = new Random(7);

    private RestClient clinic = RestClient.create();

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "tracker");
    }

    @BeforeEach
    void fill() throws Exception {
        clinic = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION,
                        "Bearer " + TestTokens.shared().token("manager"))
                .build();
        String script = new ClassPathResource("million-referrals.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?m)^ *--.*$", "")
                .replace(":referrals", Integer.toString(REFERRALS));
        for (String statement : script.split(";\\s*\\n")) {
            if (!statement.isBlank()) {
                database.execute(statement);
            }
        }
        database.execute("vacuum analyze");
    }

    @Test
    void worklistsAndSearchAnswerAtOnce() {
        for (String filter : FILTERS) {
            long p95 = time("page " + filter, TIMES, () -> "/referrals?" + filter);
            assertThat(p95).as("page " + filter).isLessThan(GOAL.toNanos());
        }
        assertThat(time("page, 50 after any time of the month to come", TIMES, this::deep))
                .isLessThan(GOAL.toNanos());
        assertThat(time("page of a role, 50 after any such time", TIMES, () -> deep() + "&role=CLINICIAN"))
                .isLessThan(GOAL.toNanos());
        assertThat(pageThrough("/referrals?role=THERAPIST", 100)).isLessThan(GOAL.toNanos());
        List<String> sought = database.queryForList("select referral_id::text from sought", String.class);
        assertThat(time("one referral", TIMES, () -> "/referrals/" + sought.get(random.nextInt(sought.size()))))
                .isLessThan(GOAL.toNanos());

        time("board", 50, () -> "/board");
        time("numbers of 13 weeks", 20, () -> numbers(91));
        time("numbers of 52 weeks", 10, () -> numbers(364));
    }

    private String deep() {
        Instant after = Instant.now().plus(Duration.ofMinutes(random.nextInt(30 * 24 * 60)));
        return "/referrals?after=" + after + "~00000000-0000-0000-0000-000000000000~0";
    }

    private static String numbers(int days) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return "/numbers?from=%s&to=%s".formatted(today.minusDays(days), today);
    }

    /** @return the 95th percentile of turning a page, ns */
    private long pageThrough(String path, int pages) {
        List<Long> took = new ArrayList<>();
        String after = "";
        for (int page = 0; page < pages; page++) {
            String address = path + after;
            long began = System.nanoTime();
            JsonNode answer = get(address);
            took.add(System.nanoTime() - began);
            assertThat(answer.path("items")).hasSize(50);
            after = "&after=" + answer.path("next").asString();
        }
        return tell("page after page " + path, took);
    }

    private long time(String what, int times, Supplier<String> path) {
        for (int i = 0; i < Math.min(WARM_UP, times); i++) {
            get(path.get());
        }
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String address = path.get();
            long began = System.nanoTime();
            get(address);
            took.add(System.nanoTime() - began);
        }
        return tell(what, took);
    }

    private static long tell(String what, List<Long> took) {
        long[] sorted = took.stream().mapToLong(it -> it).sorted().toArray();
        double[] millis = Arrays.stream(new double[] {0.5, 0.95, 0.99})
                .map(share -> percentile(sorted, share) / 1e6)
                .toArray();
        System.out.printf(
                "%-60s p50 %7.1f  p95 %7.1f  p99 %7.1f ms, %d times%n",
                what, millis[0], millis[1], millis[2], sorted.length);
        return percentile(sorted, 0.95);
    }

    private static long percentile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private JsonNode get(String path) {
        return clinic.get()
                .uri(URI.create("http://127.0.0.1:" + port + path))
                .retrieve()
                .requiredBody(JsonNode.class);
    }
}
