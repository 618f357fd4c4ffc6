package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.rules.FindingFact.Outcome;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;

/**
 * Whether a referral can be accepted. It is screened again on the day of the decision, because facts grow old.
 * Missing data and STOP refuse; every HOLD needs a reason of its own.
 */
final class Acceptance {

    private final Screening screening;

    Acceptance(Screening screening) {
        this.screening = screening;
    }

    Decision<ReferralEvent> decide(Open referral, AcceptReferral command) {
        ReferralScreened today = ReferralScreened.of(screening.examine(referral.facts(), command.today()));
        return objection(today, command.overrides())
                .map(objection -> refuse(objection, referral, today, command))
                .orElseGet(() -> accepted(acceptance(referral, today, command)));
    }

    private record Objection(String code, String words, List<String> rules) {}

    private static Optional<Objection> objection(ReferralScreened screened, List<HoldOverride> overrides) {
        List<String> holds = rules(screened, finding -> finding.severity() == Severity.HOLD);
        List<String> overridden = overrides.stream().map(HoldOverride::rule).toList();
        return Stream.of(
                        new Objection(
                                "missing-data",
                                "Data is missing: " + String.join(", ", screened.missing()) + ".",
                                rules(screened, finding -> finding.outcome() == Outcome.MISSING_DATA)),
                        about("stop-finding", "A rule stops it", stops(screened)),
                        about("hold-needs-reason", "A hold needs a reason", without(holds, overridden)),
                        about("not-on-hold", "Only a hold can be overridden", without(overridden, holds)))
                .filter(objection -> !objection.rules().isEmpty())
                .findFirst();
    }

    private static Objection about(String code, String words, List<String> rules) {
        return new Objection(code, words + ": " + String.join(", ", rules) + ".", rules);
    }

    private static List<String> stops(ReferralScreened screened) {
        return rules(screened, finding -> finding.severity() == Severity.STOP);
    }

    private static List<String> rules(ReferralScreened screened, Predicate<FindingFact> which) {
        return screened.findings().stream().filter(which).map(FindingFact::rule).toList();
    }

    private static List<String> without(List<String> rules, List<String> taken) {
        return rules.stream().filter(rule -> !taken.contains(rule)).toList();
    }

    /** What refused is recorded, and the findings of today where they are no longer those on record. */
    private static Decision<ReferralEvent> refuse(
            Objection objection, Open referral, ReferralScreened today, AcceptReferral command) {
        List<ReferralEvent> recorded = new ArrayList<>();
        if (!today.equals(referral.screened())) {
            recorded.add(today);
        }
        recorded.add(new AcceptanceRefused(objection.code(), objection.rules(), command.by()));
        return new Decision.Refused<>(objection.code(), objection.words(), recorded);
    }

    private static ReferralEvent acceptance(Open referral, ReferralScreened today, AcceptReferral command) {
        ScreeningFacts facts = referral.facts();
        Integer uncoded = facts.uncodedMedications();
        return new ReferralAccepted(
                referral.priority(),
                facts.ageYears(),
                ReferralDecider.sexOf(facts),
                facts.conditions(),
                facts.medications(),
                uncoded == null ? 0 : uncoded,
                today.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.CONCERN)
                        .toList(),
                command.overrides(),
                facts.nrs(),
                facts.pegScore(),
                command.by());
    }
}
