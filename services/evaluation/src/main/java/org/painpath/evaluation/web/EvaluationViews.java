package org.painpath.evaluation.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.assessment.CandidateRulesOfTheDay;
import org.painpath.evaluation.diagnostics.CatalogueOfTheDay;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.store.Stage;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Candidate;
import org.painpath.evaluation.workup.Evaluation.NotCandidate;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.Evaluation.Unopened;
import org.painpath.evaluation.workup.Facts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Words an evaluation for staff, with what the rules say about it today. */
@Component
final class EvaluationViews {
    private final CandidateRulesOfTheDay policies;
    private final CatalogueOfTheDay catalogues;
    private final Commands<?, ?, ?> commands;
    private final ZoneId zone;

    EvaluationViews(
            CandidateRulesOfTheDay policies,
            CatalogueOfTheDay catalogues,
            Commands<?, ?, ?> commands,
            @Value("${painpath.clinic-zone}") ZoneId zone) {
        this.policies = policies;
        this.catalogues = catalogues;
        this.commands = commands;
        this.zone = zone;
    }

    /** Today's catalogue with the ages of today's policy. */
    List<TestView> catalogue() {
        LocalDate today = today();
        return TestView.all(catalogues.on(today), policies.on(today).policy().ages());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(commands.now(), zone);
    }

    EvaluationView view(UUID referralId, long version, Evaluation evaluation) {
        return switch (evaluation) {
            case Unopened _ -> throw Refusal.notFound();
            case Underway underway -> view(referralId, version, evaluation, underway.facts(), List.of());
            case Candidate candidate -> view(referralId, version, evaluation, candidate.facts(), List.of());
            case NotCandidate not -> view(referralId, version, evaluation, not.facts(), not.reasonCodes());
            case Cancelled cancelled -> cancelled(referralId, version, cancelled);
        };
    }

    private EvaluationView view(
            UUID referralId, long version, Evaluation evaluation, Facts facts, List<String> reasonCodes) {
        return new EvaluationView(
                referralId,
                version,
                Stage.of(evaluation),
                facts.referral(),
                facts.obstacles().all(),
                facts.appointments().all(),
                facts.visitsWithoutConsent(commands.now()),
                facts.history(),
                facts.reconciliation(),
                facts.examination(),
                facts.pain().findings(),
                facts.pain().inPersonTasks(),
                facts.diagnostics().pending(),
                ResultView.of(facts.diagnostics(), facts.referral().sex()),
                facts.diagnostics().calling(),
                evaluation instanceof Underway ? findings(facts) : List.of(),
                reasonCodes);
    }

    private static EvaluationView cancelled(UUID referralId, long version, Cancelled cancelled) {
        return new EvaluationView(
                referralId,
                version,
                Stage.CANCELLED,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                criticalOnes(cancelled.diagnostics()),
                cancelled.diagnostics().calling(),
                List.of(),
                List.of(cancelled.reasonCode()));
    }

    private static List<ResultView> criticalOnes(Diagnostics diagnostics) {
        return ResultView.of(diagnostics, Sex.UNKNOWN).stream()
                .filter(result -> result.flag().isCritical())
                .toList();
    }

    private List<FindingFact> findings(Facts facts) {
        LocalDate today = today();
        return FindingFact.of(policies.on(today).examine(facts.picture(today)).stream()
                .filter(finding -> !(finding instanceof Satisfied))
                .toList());
    }
}
