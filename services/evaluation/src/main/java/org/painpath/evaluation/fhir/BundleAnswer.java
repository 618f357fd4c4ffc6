package org.painpath.evaluation.fhir;

import java.util.IdentityHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.painpath.evaluation.store.ResultRecording.Recorded;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.OperationOutcomes;
import org.springframework.http.HttpStatus;

/** The answer to a Bundle: one entry for each that was sent, in order. */
final class BundleAnswer {
    private BundleAnswer() {}

    /** To a Bundle that was recorded as a whole. */
    static Bundle to(Bundle sent, Recorded recorded) {
        Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        sent.getEntry().forEach(_ -> answer.addEntry().getResponse().setStatus(status(recorded)));
        return answer;
    }

    /** To a batch: each report by itself; what belongs to no report was read and is well. */
    static final class OfBatch {
        private final Map<Resource, BundleEntryResponseComponent> responses = new IdentityHashMap<>();

        void recorded(SentReport report, Recorded recorded) {
            add(report, new BundleEntryResponseComponent().setStatus(status(recorded)));
        }

        void refused(SentReport report, FhirRefused refused) {
            var response = new BundleEntryResponseComponent().setStatus(line(refused.status()));
            response.setOutcome(OperationOutcomes.of(refused.issues()));
            add(report, response);
        }

        Bundle to(Bundle sent) {
            Bundle answer = new Bundle().setType(BundleType.BATCHRESPONSE);
            for (BundleEntryComponent entry : sent.getEntry()) {
                var response = responses.get(entry.getResource());
                answer.addEntry()
                        .setResponse(
                                response == null
                                        ? new BundleEntryResponseComponent().setStatus(line(HttpStatus.OK))
                                        : response);
            }
            return answer;
        }

        private void add(SentReport report, BundleEntryResponseComponent response) {
            report.resources().forEach(resource -> responses.put(resource, response));
        }
    }

    private static String status(Recorded recorded) {
        return line(recorded.news() ? HttpStatus.CREATED : HttpStatus.OK);
    }

    private static String line(HttpStatus status) {
        return status.value() + " " + status.getReasonPhrase();
    }
}
