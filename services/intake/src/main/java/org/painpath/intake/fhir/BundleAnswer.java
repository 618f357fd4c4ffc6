package org.painpath.intake.fhir;

import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.painpath.intake.reception.ReceptionResult;

/** The answer to a Bundle: one entry for each that was sent, in order, and the Task to follow the referral by. */
final class BundleAnswer {
    private BundleAnswer() {}

    static Bundle to(Bundle sent, ReceptionResult result, Task task) {
        Bundle answer = new Bundle();
        answer.setType(sent.getType() == BundleType.BATCH ? BundleType.BATCHRESPONSE : BundleType.TRANSACTIONRESPONSE);
        String status = result.created() ? "201 Created" : "200 OK";
        for (BundleEntryComponent entry : sent.getEntry()) {
            var response = answer.addEntry().getResponse().setStatus(status);
            if (entry.getResource() instanceof ServiceRequest) {
                response.setLocation("ServiceRequest/" + result.referralId());
            }
        }
        UUID id = result.referralId();
        answer.addEntry().setResource(task).getResponse().setStatus(status).setLocation("Task/" + id);
        return answer;
    }
}
