package org.painpath.evaluation.workup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.Flag;
import org.painpath.evaluation.diagnostics.News;
import org.painpath.evaluation.diagnostics.Result;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.StopsTreatment;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;

/**
 * What is new in a report, as facts: results, those among them that a clinician must see at once, and what was taken back.
 *
 * @param checked all of its results
 * @param results those of them that are not known already
 * @param retracted results that are on record and that the laboratory takes back
 * @param doubted results on record of which it takes back one, and does not say which
 */
record Reporting(
        Diagnostics known,
        Sex sex,
        RecordResults command,
        List<Result> checked,
        List<Result> results,
        List<Result> retracted,
        List<Result> doubted) {

    static Reporting of(Diagnostics known, Sex sex, RecordResults command, List<Result> checked) {
        List<Result> retracted = new News(known).takenBackBy(command.retractions());
        Diagnostics left = known;
        for (Result result : retracted) {
            left = left.retracted(null, result.key());
        }
        return new Reporting(
                known,
                sex,
                command,
                checked,
                new News(left).of(checked),
                retracted,
                new News(known).inDoubt(command.retractions()));
    }

    List<EvaluationEvent> events() {
        List<EvaluationEvent> events = new ArrayList<>();
        Diagnostics sofar = known;
        for (Result result : retracted) {
            Diagnostics after = sofar.retracted(null, result.key());
            events.add(new DiagnosticRetracted(
                    known.orderSettledBy(result).orElse(null),
                    result.loinc(),
                    result.observedOn(),
                    result.reportId(),
                    result.observedAt(),
                    settles(sofar, after, result) ? true : null));
            sofar = after;
        }
        if (!doubted.isEmpty()) {
            events.add(new RetractionUnclear(doubted.stream().map(Result::key).toList()));
        }
        for (Result result : results) {
            Diagnostics after = sofar.resulted(null, result);
            Flag flag = result.flag(sex);
            if (flag.isCritical()) {
                after = after.reportedCritical(result.key());
            }
            events.add(DiagnosticResulted.of(command.orderId(), result, settles(sofar, after, result)));
            if (flag.isCritical()) {
                events.add(CriticalValueReported.of(result, flag));
            }
            sofar = after;
        }
        return events;
    }

    /**
     * What of the report a clinician must see although the clinic works no more on the referral: critical results, and what
     * the laboratory says now of those of before.
     */
    Reporting criticalAlone() {
        return new Reporting(
                known,
                sex,
                command,
                checked,
                results.stream()
                        .filter(result -> result.flag(sex).isCritical() || new News(known).replacesCritical(result))
                        .toList(),
                critical(retracted),
                critical(doubted));
    }

    private List<Result> critical(List<Result> some) {
        return some.stream()
                .filter(result -> known.critical().contains(result.key()))
                .toList();
    }

    /** Also where it is known already. */
    boolean hasCritical() {
        return checked.stream().anyMatch(result -> result.flag(sex).isCritical());
    }

    boolean isNothing() {
        return results.isEmpty() && retracted.isEmpty() && doubted.isEmpty();
    }

    /** Why a decided evaluation must be decided again; codes, none where it need not. */
    List<String> touchesTheDecision() {
        Stream<String> takenBack = retracted.stream()
                .filter(result -> result.status().counts())
                .map(result -> "retracted-result-" + result.loinc());
        Stream<String> unclear = doubted.stream()
                .filter(result -> result.status().counts())
                .map(result -> "unclear-retraction-" + result.loinc());
        Stream<String> corrected = results.stream()
                .filter(result -> result.status() == ResultStatus.CORRECTED || new News(known).changes(result))
                .map(result -> "corrected-result-" + result.loinc());
        Stream<String> critical = results.stream()
                .filter(result -> result.flag(sex).isCritical())
                .map(result -> "critical-result-" + result.loinc());
        Stream<String> alarming = results.stream()
                .filter(result -> !result.flag(sex).isCritical() && StopsTreatment.examine(result, sex))
                .map(result -> "alarming-result-" + result.loinc());
        return Stream.of(takenBack, unclear, corrected, critical, alarming)
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    /** Whether a critical result of the test waited for a clinician before, and none does any more. */
    private static boolean settles(Diagnostics before, Diagnostics after, Result result) {
        return before.hasCritical(result.loinc()) && !after.hasCritical(result.loinc());
    }
}
