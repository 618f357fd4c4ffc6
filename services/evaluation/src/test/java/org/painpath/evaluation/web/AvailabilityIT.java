package org.painpath.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.RunningService;
import org.painpath.testkit.EventLog;

/** A clinician's hours, the free times in them, and what happens to a time that is booked. 2 January 2096 is a Monday. */
class AvailabilityIT extends RunningService {
    private static final String MONDAY_MORNING = """
            {"weekly": [{"day": "MONDAY", "hours": {"from": "09:00", "to": "11:00"}}],
             "exceptions": [{"date": "2096-01-09", "hours": []}]}""";
    private static final String WEEK = "?mode=VIDEO&from=2096-01-02T00:00:00Z&to=2096-01-12T00:00:00Z&clinician=";

    private final String clinician = "kept-" + referral;
    private final String hours = "/clinicians/" + clinician + "/availability";

    @BeforeEach
    void accepted() {
        open();
        assertThat(put("coordinator", hours, MONDAY_MORNING).status()).isEqualTo(200);
    }

    @Test
    void freeTimesAreThoseThatNobodyBooked() {
        assertThat(get("coordinator", "/slots" + WEEK + clinician).json().findValuesAsString("startsAt"))
                .containsExactly("2096-01-02T09:00:00Z", "2096-01-02T10:00:00Z");

        var booked = post("coordinator", path + "/appointments", visit("2096-01-02T09:00:00Z"));
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.at("/appointments/0/telehealthLink")).matches("https://[a-z.]+/[0-9a-f]{40}");
        assertThat(booked.at("/appointments/0/minutes")).isEqualTo("60");
        assertThat(get("coordinator", "/slots" + WEEK + clinician).json().findValuesAsString("startsAt"))
                .containsExactly("2096-01-02T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"move, '{\"startsAt\": \"2096-01-02T10:00:00Z\"}'", "cancel, ''"})
    void aMovedOrCancelledVisitFreesItsTime(String step, String body) {
        var visits = path + "/appointments";
        var id = post("coordinator", visits, visit("2096-01-02T09:00:00Z")).at("/appointments/0/appointmentId");
        assertThat(post("coordinator", visits + "/" + id + "/" + step, body).status())
                .isEqualTo(200);

        assertThat(post("coordinator", visits, visit("2096-01-02T09:00:00Z")).status())
                .isEqualTo(201);
    }

    @Test
    void aWithdrawnReferralFreesItsTime() {
        post("coordinator", path + "/appointments", visit("2096-01-02T09:00:00Z"));
        assertThat(get("coordinator", "/slots" + WEEK + clinician).json().size())
                .isEqualTo(1);
        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "referral-withdrawn", referral, 2, "{\"reasonCode\": \"moved-away\"}");
            events.await("evaluation", "evaluation-cancelled", referral);
        }

        assertThat(get("coordinator", "/slots" + WEEK + clinician).json().size())
                .isEqualTo(2);
    }

    @Test
    void aTakenTimeIsRefusedAndNothingIsLeftOfIt() {
        var visits = path + "/appointments";
        var first = post("coordinator", visits, visit("2096-01-02T09:00:00Z"));
        var halfLater = post("coordinator", visits, visit("2096-01-02T09:30:00Z"), "Idempotency-Key", "k" + referral);
        var again = post("coordinator", visits, visit("2096-01-02T09:30:00Z"), "Idempotency-Key", "k" + referral);

        assertThat(halfLater.status()).isEqualTo(409);
        assertThat(halfLater.at("/code")).isEqualTo("slot-taken");
        assertThat(again.body()).isEqualTo(halfLater.body());
        assertThat(get("clinician", path).header("ETag")).isEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"2096-01-02T08:30:00Z", "2096-01-02T10:30:00Z", "2096-01-03T09:00:00Z", "2096-01-09T09:00:00Z"})
    void aTimeOutsideTheHoursIsRefused(String startsAt) {
        assertThat(post("coordinator", path + "/appointments", visit(startsAt)).at("/code"))
                .isEqualTo("outside-hours");
    }

    @Test
    void hoursAreChangedByTheirOwnerOrACoordinatorAndOnWhatTheySaw() {
        assertThat(put("clinician", hours, MONDAY_MORNING).status()).isEqualTo(403);
        assertThat(put("clinician", "/clinicians/clinician/availability", MONDAY_MORNING)
                        .status())
                .isEqualTo(200);
        var seen = get("clinician", hours).header("ETag");
        assertThat(put("coordinator", hours, MONDAY_MORNING, "If-Match", seen).status())
                .isEqualTo(200);
        assertThat(put("coordinator", hours, MONDAY_MORNING, "If-Match", seen).status())
                .isEqualTo(412);
        assertThat(put("pharmacist", hours, MONDAY_MORNING).status()).isEqualTo(403);
        assertThat(get("clinician", "/clinicians/nobody/availability").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            {"weekly": [{"day": "MONDAY"}]}
            {"weekly": [{"day": "SOMEDAY", "hours": {"from": "09:00", "to": "11:00"}}]}
            {"weekly": [{"day": "MONDAY", "hours": {"from": "11:00", "to": "09:00"}}]}
            {"weekly": [{"day": "MONDAY", "hours": {"from": "25:00", "to": "26:00"}}]}
            {"weekly": [], "exceptions": [{"date": "2096-02-30", "hours": []}]}
            """)
    void hoursThatCannotBeAreRefused(String body) {
        var answer = put("coordinator", hours, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/code")).isEqualTo("invalid-fields");
    }

    @ParameterizedTest
    @CsvSource({
        "?mode=VIDEO&from=2096-01-02T00:00:00Z&to=2096-03-02T00:00:00Z",
        "?mode=VIDEO&from=2096-01-02T00:00:00Z&to=2096-01-01T00:00:00Z",
        "?mode=VIDEO&from=2096-01-02T00:00:00Z&to=2096-01-03T00:00:00Z&minutes=0",
        "?mode=FAX&from=2096-01-02T00:00:00Z&to=2096-01-03T00:00:00Z",
        "?mode=VIDEO",
    })
    void slotsAreAskedForWithinBounds(String query) {
        assertThat(get("coordinator", "/slots" + query).status()).isEqualTo(400);
    }

    private String visit(String startsAt) {
        return "{\"startsAt\": \"%s\", \"mode\": \"VIDEO\", \"clinician\": \"%s\"}".formatted(startsAt, clinician);
    }
}
