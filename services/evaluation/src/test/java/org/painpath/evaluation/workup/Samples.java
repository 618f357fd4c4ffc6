package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.examination.Ascites;
import org.painpath.evaluation.examination.Encephalopathy;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.HistoryDetails;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Priority;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.workup.EvaluationCommand.AcknowledgeResults;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MoveAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.OpenEvaluation;
import org.painpath.evaluation.workup.EvaluationCommand.OrderDiagnostics;
import org.painpath.evaluation.workup.EvaluationCommand.RecordExamination;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;
import org.painpath.evaluation.workup.EvaluationCommand.TakeHistory;
import org.painpath.instruments.SuicideRisk;

/** Commands of one ordinary patient. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String ROOM = "https://meet.example.org/5b1d0c7e9f3a48e2b6c4d8a1f07e93b52c6a4d10";
    static final UUID VISIT = new UUID(7, 1);
    static final UUID ORDER = new UUID(7, 2);
    static final Coding CRPS = new Coding("http://hl7.org/fhir/sid/icd-10-cm", "G90.511", null);
    static final List<String> KIDNEY_AND_LIVER = List.of("2160-0", "1742-6", "1920-8");

    static final OpenEvaluation OPEN = new OpenEvaluation(
            new ReferralFacts(Priority.ROUTINE, 54, Sex.FEMALE, List.of(CRPS), List.of(), 0, 8, new BigDecimal("7.7")));
    static final BookAppointment BOOK = book(VISIT, 3600);
    static final TakeHistory HISTORY = history(false, Pregnancy.NOT_APPLICABLE, SuicideRisk.NONE);
    static final RecordExamination EXAMINATION = examination(124, 78, 98);
    static final OrderDiagnostics ORDER_LABS = new OrderDiagnostics(ORDER, List.of(), NOON, "clinician");
    static final RecordResults NORMAL_LABS =
            results(result("2160-0", "0.8"), result("1742-6", "31"), result("1920-8", "28"));
    static final AcknowledgeResults SEEN = new AcknowledgeResults(List.of(), NOON, "clinician");
    static final Assess CANDIDATE = assess(Outcome.CANDIDATE, false);
    static final Assess NOT_CANDIDATE = new Assess(
            Outcome.NOT_CANDIDATE, List.of("uncontrolled-hypertension"), null, false, List.of(), NOON, "clinician");

    private Samples() {}

    /** A video visit of an hour with someone who keeps no hours here. */
    static BookAppointment book(UUID id, int secondsFromNoon) {
        return new BookAppointment(
                id, NOON.plusSeconds(secondsFromNoon), 60, AppointmentMode.VIDEO, "clinician", ROOM, null, NOON);
    }

    static MoveAppointment move(UUID id, int secondsFromNoon) {
        return new MoveAppointment(id, NOON.plusSeconds(secondsFromNoon), null, NOON);
    }

    static TakeHistory history(boolean liverDisease, Pregnancy pregnancy, SuicideRisk cssrs) {
        return new TakeHistory(
                new History(List.of(), 1, liverDisease, pregnancy, cssrs, TODAY), HistoryDetails.NONE, "clinician");
    }

    static RecordExamination examination(int systolic, int diastolic, Integer spo2) {
        return examined(TODAY, systolic, diastolic, spo2, null, null);
    }

    static RecordExamination examined(
            LocalDate on, int systolic, int diastolic, Integer spo2, Ascites ascites, Encephalopathy encephalopathy) {
        return new RecordExamination(
                new Examination(
                        on,
                        new BigDecimal("70.1"),
                        new BigDecimal("168"),
                        systolic,
                        diastolic,
                        72,
                        spo2,
                        ascites,
                        encephalopathy),
                PainExamination.NONE,
                NOON,
                "clinician");
    }

    static ReportedResult result(String loinc, String value) {
        return result(loinc, value, TODAY, ResultStatus.FINAL);
    }

    static ReportedResult result(String loinc, String value, LocalDate on, ResultStatus status) {
        String unit = switch (loinc) {
            case "2160-0", "1975-2" -> "mg/dL";
            case "1751-7" -> "g/dL";
            case "6301-6" -> "{INR}";
            case "2106-3", "2118-8" -> "{presence}";
            default -> "U/L";
        };
        return new ReportedResult(loinc, new BigDecimal(value), unit, on, null, status, null);
    }

    static RecordResults results(ReportedResult... results) {
        return new RecordResults(null, Arrays.asList(results), List.of(), NOON);
    }

    static Assess assess(Outcome outcome, boolean labsWaived, String... acknowledged) {
        return new Assess(outcome, List.of(), null, labsWaived, List.of(acknowledged), NOON, "clinician");
    }
}
