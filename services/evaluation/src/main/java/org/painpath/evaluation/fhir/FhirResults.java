package org.painpath.evaluation.fhir;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.painpath.evaluation.diagnostics.ReportNotTaken;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.evaluation.store.ResultRecording;
import org.painpath.evaluation.store.ResultRecording.Recorded;
import org.painpath.fhir.FhirRefused;
import org.springframework.stereotype.Component;

/** Takes reports of one referral, all of their results or none. The same report again has no second effect. */
@Component
final class FhirResults {
    private final ResultRecording recording;
    private final UnitConversion conversion;
    private final Clock clock;

    FhirResults(ResultRecording recording, UnitConversion conversion, Clock clock) {
        this.recording = recording;
        this.conversion = conversion;
        this.clock = clock;
    }

    /**
     * @param sender user name
     * @throws FhirRefused 422 for what cannot be recorded as it stands
     */
    Recorded record(List<SentReport> reports, String sender) {
        var report = ReportReader.read(reports, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), conversion);
        try {
            return recording.record(report, sender);
        } catch (ReportNotTaken notTaken) {
            throw refused(notTaken, reports.getFirst().path());
        }
    }

    private static FhirRefused refused(ReportNotTaken notTaken, String path) {
        return switch (notTaken.reason()) {
            case NO_RESULT_THAT_IS_READ ->
                FhirRefused.unprocessable(IssueType.NOTSUPPORTED, notTaken.words(), path + ".code");
            case NO_NUMBER_OF_OURS ->
                FhirRefused.unprocessable(IssueType.NOTFOUND, notTaken.words(), path + ".basedOn");
            case NUMBERS_OF_DIFFERENT_REFERRALS ->
                FhirRefused.unprocessable(IssueType.CONFLICT, notTaken.words(), path + ".basedOn");
            case REFUSED_BY_THE_EVALUATION -> FhirRefused.unprocessable(IssueType.BUSINESSRULE, notTaken.words(), path);
        };
    }
}
