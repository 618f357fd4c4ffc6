package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;

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
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningOfTheDay;

/**
 * Whether a referral can be accepted. It is screened again on the day of the decision, because facts grow old.
 * Missing data and STOP refuse; every HOLD needs a reason of its own.
 */
final class Acceptance {

    private final ScreeningOfTheDay screenings;

    Acceptance(ScreeningOfTheDay screenings) {
        this.screenings = screenings;
    }

    Decision<ReferralEvent> decide(Open referral, AcceptReferral command) {
        ReferralScreened today =
                ReferralScreened.of(screenings.on(command.today().date()).examine(referral.facts(), command.today()));
        return objection(referral, today, command.overrides())
                .map(objection -> refuse(objection, referral, today, command))
                .orElseGet(() ->
                        accepted(Stream.concat(news(referral, today), Stream.of(acceptance(referral, today, command)))
                                .toList()));
    }

    private record Objection(String code, String words, List<String> rules) {}

    private static Optional<Objection> objection(
            Open referral, ReferralScreened screened, List<HoldOverride> overrides) {
        Crisis crisis = referral.crisis();
        if (crisis != null) {
            return Optional.of(new Objection("crisis-open", crisis.words(), List.of("crisis-open")));
        }
        List<String> holds = rules(screened, finding -> finding.severity() == Severity.HOLD);
        List<String> overridden = overrides.stream().map(HoldOverride::rule).toList();
        return Stream.of(
                        new Objection(
                                "missing-data",
                                "Data is missing: " + String.join(", ", screened.missing()) + ".",
                                screened.asking().stream()
                                        .map(FindingFact::rule)
                                        .toList()),
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

    /** The findings of today, where they are no longer those on record: each decision has its own in the journal. */
    private static Stream<ReferralEvent> news(Open referral, ReferralScreened today) {
        return today.equals(referral.screened()) ? Stream.empty() : Stream.of(today);
    }

    /** What refused is recorded too. */
    private static Decision<ReferralEvent> refuse(
            Objection objection, Open referral, ReferralScreened today, AcceptReferral command) {
        var refused = new AcceptanceRefused(objection.code(), objection.rules(), command.by());
        return new Decision.Refused<>(
                objection.code(),
                objection.words(),
                Stream.concat(news(referral, today), Stream.of(refused)).toList());
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
                command.by(),
                today.policyVersion(),
                today.leftToEvaluation().isEmpty() ? null : today.leftToEvaluation(),
                uncoded == null ? true : null,
                facts.knownResidence().state());
    }
}
