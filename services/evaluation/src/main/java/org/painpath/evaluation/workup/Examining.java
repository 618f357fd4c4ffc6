package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.HistoryDetails;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.evaluation.examination.PlausibleMeasurements;
import org.painpath.evaluation.medication.Reconciliation;
import org.painpath.evaluation.workup.EvaluationCommand.ReconcileMedications;
import org.painpath.evaluation.workup.EvaluationCommand.RecordExamination;
import org.painpath.evaluation.workup.EvaluationCommand.TakeHistory;

/** History and examination; both may be repeated, the last one counts. */
final class Examining {
    private Examining() {}

    static Decision<EvaluationEvent> takeHistory(TakeHistory take) {
        List<EvaluationEvent> events = new ArrayList<>();
        events.add(HistoryTaken.of(take.history(), take.by()));
        if (!take.details().isEmpty()) {
            events.add(noted(take.details()));
        }
        return Decision.accepted(events);
    }

    /** Of every medicine on the referral's list it is said whether it is taken. */
    static Decision<EvaluationEvent> reconcile(Facts facts, ReconcileMedications command) {
        Reconciliation reconciliation = command.reconciliation();
        long leftOut = reconciliation.leftOutOf(facts.referral().medications()).count();
        if (leftOut > 0) {
            return Decision.refused(
                    "medication-left-out", "%d medicines of the referral are not answered.".formatted(leftOut));
        }
        return reconciliation.namesOneTwice()
                ? Decision.refused("medication-twice", "A medicine is on the list twice.")
                : Decision.accepted(MedicationsReconciled.of(reconciliation, command.by()));
    }

    /**
     * What the patient takes now may forbid what was decided on what was taken then: it is decided again.
     *
     * <p>Source: clinical reference 4.4, an input that changes after the review.
     */
    static Decision<EvaluationEvent> reconcileAfterAssessment(Facts facts, ReconcileMedications command) {
        return switch (reconcile(facts, command)) {
            case Decision.Refused<EvaluationEvent> refused -> refused;
            case Decision.Accepted<EvaluationEvent> accepted ->
                isAsBefore(facts, facts.with(command.reconciliation()))
                        ? Decision.nothing()
                        : Decision.accepted(Stream.concat(
                                        Stream.of(new EvaluationReopened(List.of("medications-changed"))),
                                        accepted.events().stream())
                                .toList());
        };
    }

    private static boolean isAsBefore(Facts before, Facts now) {
        return codes(before).equals(codes(now))
                && Objects.equals(before.uncodedMedications(), now.uncodedMedications());
    }

    /** Whatever each sender calls them. */
    private static Set<String> codes(Facts facts) {
        return facts.medications().stream()
                .map(medication -> medication.system() + "|" + medication.code())
                .collect(Collectors.toSet());
    }

    static Decision<EvaluationEvent> recordExamination(Facts facts, RecordExamination command) {
        Examination examination = command.examination();
        LocalDate tomorrow = LocalDate.ofInstant(command.at(), ZoneOffset.UTC).plusDays(1);
        if (examination.examinedOn().isAfter(tomorrow)) {
            return Decision.refused("in-the-future", "An examination cannot lie in the future.");
        }
        List<String> problems = PlausibleMeasurements.problems(examination);
        if (!problems.isEmpty()) {
            return Decision.refused("implausible-measurement", String.join(" ", problems));
        }
        boolean inPerson = SignsNeedAVisitInPerson.holds(facts.appointments(), examination.examinedOn());
        return command.pain().neededHands() && !inPerson
                ? Decision.refused(
                        "not-in-person", "These signs need hands: no visit in person is booked for that day.")
                : Decision.accepted(examined(facts, command));
    }

    private static List<EvaluationEvent> examined(Facts facts, RecordExamination command) {
        PainExamination known = command.pain().over(facts.pain());
        List<EvaluationEvent> events = new ArrayList<>();
        events.add(ExaminationRecorded.of(command.examination(), known.inPersonTasks(), command.by()));
        if (!command.pain().equals(PainExamination.NONE)) {
            events.add(PainExamined.of(command.pain(), command.by()));
        }
        return events;
    }

    private static HistoryNoted noted(HistoryDetails details) {
        return new HistoryNoted(details.painQualities(), details.grapefruit(), details.alcoholUse());
    }
}
