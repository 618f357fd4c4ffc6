package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
