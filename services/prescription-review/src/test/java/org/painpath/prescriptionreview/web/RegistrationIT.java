package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two managers register a prescriber; one alone takes it back. */
class RegistrationIT extends PlatformTest {
    private static final String GOOD = """
            {"deaNumber": "FR2614572", "validFrom": "2026-01-01", "validUntil": "2028-12-31", "states": ["NY", "NJ"]}""";

    @Test
    void oneEntersAnotherConfirmsAndEitherTakesBack() {
        var manager = as("manager");
        var second = as("manager2", "manager");
        var entered = manager.post("/prescribers/newcomer/registrations", GOOD);
        assertThat(entered.status()).isEqualTo(201);
        var one = "/prescribers/newcomer/registrations/" + entered.text("id");

        assertThat(manager.post(one + "/confirm", "").text("code")).isEqualTo("same-person");
        assertThat(second.post(one + "/confirm", "").text("confirmedBy")).isEqualTo("manager2");
        assertThat(second.post(one + "/confirm", "").text("code")).isEqualTo("already-confirmed");
        assertThat(manager.post(one + "/revoke", "").text("revokedBy")).isEqualTo("manager");
        assertThat(manager.get("/prescribers/newcomer/registrations").body().path("items"))
                .hasSize(1);
        assertThat(manager.get("/registrations").body().path("items").findValuesAsString("prescriber"))
                .contains("newcomer", "prescriber");
        assertThat(prescriber.get("/registrations").status()).isEqualTo(403);
        assertThat(audited("confirm-registration", "same-person")).isPositive();
        assertThat(audited("confirm-registration", "done")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"deaNumber": "FR2614574", "validFrom": "2026-01-01", "validUntil": "2028-12-31", "states": ["NY"]}
            {"deaNumber": "FR2614572", "validFrom": "2028-01-01", "validUntil": "2026-12-31", "states": ["NY"]}
            {"deaNumber": "FR2614572", "validFrom": "2026-01-01", "validUntil": "2028-12-31", "states": []}
            {"deaNumber": "FR2614572", "validFrom": "2026-01-01", "validUntil": "2028-12-31", "states": ["Ohio"]}
            {}
            """)
    void whatWasMistypedIsRefused(String body) {
        assertThat(as("manager").post("/prescribers/other/registrations", body).status())
                .isEqualTo(400);
    }

    @Test
    void onlyManagersMay() {
        assertThat(prescriber
                        .post("/prescribers/prescriber/registrations", GOOD)
                        .status())
                .isEqualTo(403);
        assertThat(pharmacist.get("/prescribers/prescriber/registrations").status())
                .isEqualTo(403);
        var unknown = "/prescribers/other/registrations/" + referral;
        assertThat(as("manager").post(unknown + "/confirm", "").status()).isEqualTo(404);
        assertThat(as("manager").post("/prescribers/A%20B/registrations", GOOD).status())
                .isEqualTo(400);
    }

    private long audited(String action, String outcome) {
        return database.sql("select count(*) from audit where action = ? and outcome = ?")
                .params(action, outcome)
                .query(Long.class)
                .single();
    }
}
