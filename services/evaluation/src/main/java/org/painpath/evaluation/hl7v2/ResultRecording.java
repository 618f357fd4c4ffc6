package org.painpath.evaluation.hl7v2;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.web.Commands;
import org.painpath.evaluation.hl7v2.LabReport.Group;
import org.painpath.evaluation.workup.Evaluation;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the referral of a report and records its results, all or none. */
@Component
class ResultRecording {

    /** @param news whether anything was recorded; a repeated report has none */
    record Recorded(UUID referralId, boolean news) {}

    private final OrderNumbers orders;
    private final Commands<EvaluationCommand, Evaluation, EvaluationEvent> commands;

    ResultRecording(OrderNumbers orders, Commands<EvaluationCommand, Evaluation, EvaluationEvent> commands) {
        this.orders = orders;
        this.commands = commands;
    }

    /** @throws Hl7Refused AE where the report belongs to no evaluation, or the evaluation does not take it */
    @Transactional
    public Recorded record(LabReport report, String sender) {
        if (report.groups().isEmpty()) {
            throw Hl7Refused.error(new Hl7Error(
                    Hl7Error.Code.TABLE_VALUE, "OBX^1^3", "The report holds no result of a test that is read here."));
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
        List<UUID> referrals = Stream.of(Stream.ofNullable(report.referralId()), byOrder, byPlacer)
                .flatMap(all -> all)
                .distinct()
                .toList();
        if (referrals.size() != 1) {
            throw Hl7Refused.error(new Hl7Error(
                    Hl7Error.Code.UNKNOWN_KEY,
                    "OBR^1^2",
                    referrals.isEmpty()
                            ? "Neither OBR-2 nor PID-3 nor ORC-2 names an order or a referral of ours."
                            : "OBR-2, PID-3 and ORC-2 name different referrals."));
        }
        return referrals.getFirst();
    }

    private boolean record(UUID referralId, Group group, String sender) {
        @Nullable
        UUID ours =
                group.orderId() == null || orders.referralOf(group.orderId()).isEmpty() ? null : group.orderId();
        var command = new RecordResults(ours, group.results(), commands.now());
        return switch (commands.run(referralId, sender, "record-results", command)) {
            case Outcome.Done<Evaluation, EvaluationEvent> done ->
                !done.events().isEmpty();
            case Outcome.Refused<Evaluation, EvaluationEvent> refused -> throw notTaken(refused.words());
            case Outcome.Stale<Evaluation, EvaluationEvent> _ -> throw notTaken("The evaluation has changed.");
        };
    }

    private static Hl7Refused notTaken(String words) {
        return Hl7Refused.error(new Hl7Error(Hl7Error.Code.UNKNOWN_KEY, "", words));
    }
}
