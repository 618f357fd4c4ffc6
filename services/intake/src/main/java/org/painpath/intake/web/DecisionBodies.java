package org.painpath.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.information.ChasingPolicy;
import org.painpath.intake.information.Whom;
import org.painpath.intake.referral.HoldOverride;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.CloseCrisis;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.RequestInformation;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.Today;

/** What people send to act on a referral. Reasons and items are codes: free text would travel in events. */
interface DecisionBodies {

    /** A code: letters and digits in words joined by {@code -} or {@code _}. */
    String CODE = "[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*";

    String MUST_BE_CODE = "must be a code: words joined by - or _, no spaces";

    record AcceptBody(@Nullable @Size(max = 50) List<@NotNull @Valid OverrideBody> overrides) {
        boolean overridesHolds() {
            return overrides != null && !overrides.isEmpty();
        }

        AcceptReferral command(String by, Today today) {
            List<HoldOverride> reasons = overrides == null
                    ? List.of()
                    : overrides.stream()
                            .map(it -> new HoldOverride(it.rule(), it.reason()))
                            .toList();
            return new AcceptReferral(reasons, by, today);
        }
    }

    record OverrideBody(
            @NotNull @Pattern(regexp = CODE, message = MUST_BE_CODE) @Size(max = 100)
            String rule,

            @NotNull @Pattern(regexp = CODE, message = MUST_BE_CODE) @Size(max = 60)
            String reason) {}

    record DeclineBody(
            @NotEmpty @Size(max = 20)
            List<@NotNull @Pattern(regexp = CODE, message = MUST_BE_CODE) @Size(max = 60) String> reasonCodes) {
        DeclineReferral command(String by) {
            return new DeclineReferral(reasonCodes, by);
        }
    }

    /**
     * @param items absent for everything that the checklist lacks
     * @param from absent to ask for each item whoever is likeliest to have it
     * @param dueOn absent for the day of the policy
     */
    record InformationBody(
            @Nullable @Size(max = 50)
            List<@NotNull @Pattern(regexp = CODE, message = MUST_BE_CODE) @Size(max = 100) String> items,

            @Nullable Whom from,
            @Nullable LocalDate dueOn) {
        RequestInformation command(UUID requestId, ChasingPolicy policy, String by, Today today) {
            return new RequestInformation(requestId, items == null ? List.of() : items, from, dueOn, policy, by, today);
        }
    }

    record SupplyBody(
            @Nullable @Size(max = 50)
            List<@NotNull @Pattern(regexp = CODE, message = MUST_BE_CODE) @Size(max = 100) String> items,

            @Nullable @Valid FactsBody facts) {
        SupplyInformation command(String by, Today today, boolean fromOutside) {
            return new SupplyInformation(
                    facts == null ? ScreeningFacts.none() : facts.facts(),
                    items == null ? List.of() : items,
                    by,
                    today,
                    fromOutside);
        }
    }

    record WithdrawBody(
            @NotNull RequestedBy requestedBy,

            @NotNull @Pattern(regexp = CODE, message = MUST_BE_CODE) @Size(max = 60)
            String reasonCode) {
        WithdrawReferral command() {
            return new WithdrawReferral(requestedBy, reasonCode);
        }
    }

    /** @param done what was done for the patient: codes such as seen-by-clinician, safety-plan, emergency-services */
    record CloseCrisisBody(
            @NotNull @Pattern(regexp = CODE, message = MUST_BE_CODE) @Size(max = 60)
            String reason,

            @NotEmpty @Size(max = 20)
            List<@NotNull @Pattern(regexp = CODE, message = MUST_BE_CODE) @Size(max = 60) String> done) {
        CloseCrisis command(String by) {
            return new CloseCrisis(reason, done, by);
        }
    }
}
