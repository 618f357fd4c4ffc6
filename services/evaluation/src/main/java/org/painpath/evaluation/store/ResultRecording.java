package org.painpath.evaluation.store;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.web.Commands;
import org.painpath.evaluation.diagnostics.LabReport;
import org.painpath.evaluation.diagnostics.LabReport.Group;
import org.painpath.evaluation.diagnostics.ReportNotTaken;
import org.painpath.evaluation.diagnostics.ReportNotTaken.Reason;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the referral of a report and records its results, all or none. */
@Component
public class ResultRecording {

    /** @param news whether anything was recorded; a repeated report has none */
    public record Recorded(UUID referralId, boolean news) {}

    private final OrderNumbers orders;
    private final Commands<EvaluationCommand, Evaluation, EvaluationEvent> commands;

    ResultRecording(OrderNumbers orders, Commands<EvaluationCommand, Evaluation, EvaluationEvent> commands) {
        this.orders = orders;
        this.commands = commands;
    }

    /**
     * Nested, so that one report of many can be refused and the others stay.
     *
     * @throws ReportNotTaken where the report belongs to no evaluation, or the evaluation does not take it
     */
    @Transactional(propagation = Propagation.NESTED)
    public Recorded record(LabReport report, String sender) {
        if (report.groups().isEmpty()) {
            throw new ReportNotTaken(
                    Reason.NO_RESULT_THAT_IS_READ, "The report holds no result of a test that is read here.");
        }
        UUID referralId = referralOf(report);
        boolean news = false;
        for (Group group : report.groups()) {
            news |= record(referralId, group, sender);
        }
        return new Recorded(referralId, news);
    }

    /** Orders and the given number must mean the same referral: results of another patient are the worst of errors. */
    private UUID referralOf(LabReport report) {
        Stream<UUID> byOrder = report.groups().stream()
                .map(Group::orderId)
                .filter(Objects::nonNull)
                .flatMap(orderId -> orders.referralOf(orderId).stream());
        Stream<UUID> byPlacer = report.placerNumbers().stream()
                .map(number -> orders.referralOf(number).orElse(number));
        List<UUID> referrals = Stream.of(report.referralIds().stream(), byOrder, byPlacer)
                .flatMap(all -> all)
                .distinct()
                .toList();
        if (referrals.isEmpty()) {
            throw new ReportNotTaken(Reason.NO_NUMBER_OF_OURS, "The report names no order and no referral of ours.");
        }
        if (referrals.size() > 1) {
            throw new ReportNotTaken(
                    Reason.NUMBERS_OF_DIFFERENT_REFERRALS, "The numbers in the report are of different referrals.");
        }
        return referrals.getFirst();
    }

    private boolean record(UUID referralId, Group group, String sender) {
        @Nullable
        UUID ours =
                group.orderId() == null || orders.referralOf(group.orderId()).isEmpty() ? null : group.orderId();
        var command = new RecordResults(ours, group.results(), group.retractions(), commands.now());
        return switch (commands.run(referralId, sender, "record-results", command)) {
            case Outcome.Done<Evaluation, EvaluationEvent> done ->
                !done.events().isEmpty();
            case Outcome.Refused<Evaluation, EvaluationEvent> refused -> throw notTaken(refused.words());
            case Outcome.Stale<Evaluation, EvaluationEvent> _ -> throw notTaken("The evaluation has changed.");
        };
    }

    private static ReportNotTaken notTaken(String words) {
        return new ReportNotTaken(Reason.REFUSED_BY_THE_EVALUATION, words);
    }
}
