package org.painpath.prescriptionreview.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    @ParameterizedTest
    @CsvSource({
        "AB1234563, true",
        "FR2614572, true",
        "A91234563, true",
        "AB1234564, false",
        "AB123456, false",
        "ab1234563, false",
        "ABC234563, false"
    })
    void aNumberAddsUp(String number, boolean good) {
        assertThat(DeaNumber.addsUp(number)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "prescriber, NY, 0, true",
        "prescriber, NY, -10, true",
        "prescriber, NY, -11, false",
        "prescriber, NY, 10, true",
        "prescriber, NY, 11, false",
        "prescriber, AK, 0, false",
        "prescriber2, NY, 0, false"
    })
    void allowsItsPersonInItsStatesOnItsDays(String who, String state, int days, boolean allowed) {
        assertThat(registration("manager2", null).allows(who, state, TODAY.plusDays(days)))
                .isEqualTo(allowed);
    }

    @Test
    void takesTwoPeopleToGiveAndOneToTakeAway() {
        var entered = registration(null, null);
        assertThat(entered.allows("prescriber", "NY", TODAY)).isFalse();
        assertThat(entered.againstConfirmation("manager")).extracting("code").isEqualTo("same-person");
        assertThat(entered.againstConfirmation("prescriber")).extracting("code").isEqualTo("same-person");
        assertThat(entered.againstConfirmation("manager2")).isNull();
        assertThat(registration("manager2", null).againstConfirmation("manager3"))
                .extracting("code")
                .isEqualTo("already-confirmed");
        var revoked = registration("manager2", "manager");
        assertThat(revoked.allows("prescriber", "NY", TODAY)).isFalse();
        assertThat(revoked.againstConfirmation("manager2")).isNotNull();
        assertThat(revoked.againstRevocation()).isNotNull();
        assertThat(entered.againstRevocation()).isNull();
    }

    @Test
    void aPrescriptionStandsOnARegistrationThatHeldWhenItWasSignedForTheStateBeforeOthers() {
        var elsewhere = forState("OH", TODAY.minusDays(10));
        var here = forState("NY", TODAY.minusDays(10));
        var later = forState("NY", TODAY.plusDays(1));

        assertThat(Registration.behind(List.of(elsewhere, later, here), "prescriber", "NY", TODAY))
                .contains(here);
        assertThat(Registration.behind(List.of(elsewhere), "prescriber", "NY", TODAY))
                .contains(elsewhere);
        assertThat(Registration.behind(List.of(elsewhere), "prescriber", null, TODAY))
                .contains(elsewhere);
        assertThat(Registration.behind(List.of(later), "prescriber", "NY", TODAY))
                .isEmpty();
        assertThat(Registration.behind(List.of(here), "another", "NY", TODAY)).isEmpty();
        assertThat(Registration.behind(
                        List.of(registration(null, null), registration("manager2", "manager")),
                        "prescriber",
                        "NY",
                        TODAY))
                .isEmpty();
    }

    private static Registration forState(String state, LocalDate from) {
        return new Registration(
                UUID.fromString("01900000-0000-7000-8000-000000000002"),
                "prescriber",
                "AB1234563",
                from,
                TODAY.plusDays(10),
                List.of(state),
                "manager",
                "manager2",
                null);
    }

    private static Registration registration(@Nullable String confirmedBy, @Nullable String revokedBy) {
        return new Registration(
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                "prescriber",
                "AB1234563",
                TODAY.minusDays(10),
                TODAY.plusDays(10),
                List.of("NJ", "NY"),
                "manager",
                confirmedBy,
                revokedBy);
    }
}
