package org.painpath.intake.fhir;

import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.store.ReferralWorklist.Row;

/**
 * How a referral stands in the clinic, as the Task that asks for its fulfilment: the state as BSeR has it, the clinic's own
 * words beside it, and once it has ended the letter. It names no patient.
 *
 * <p>Source: BSeR ReferralTask and its states (clinical reference 7.2, 7.3).
 */
final class ReferralTask {
    private static final String TASK_CODES = "http://hl7.org/fhir/CodeSystem/task-code";
    static final String BUSINESS_STATUS = "http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS";
    private static final String STANDINGS = "https://painpath.org/fhir/standing";
    private static final String OUTPUTS = "https://painpath.org/fhir/task-output";
    static final String REFERRAL_IDS = "https://painpath.org/fhir/referral";

    private ReferralTask() {}

    /** @param asked codes of what the referrer still has to send */
    static Task of(Row referral, List<String> asked) {
        Task task = new Task();
        task.setId(referral.referralId().toString());
        task.addIdentifier(new Identifier()
                .setSystem(REFERRAL_IDS)
                .setValue(referral.referralId().toString()));
        task.setStatus(TaskStatus.fromCode(referral.task().status()));
        task.setBusinessStatus(businessStatus(referral.task(), referral.standing()));
        task.setIntent(TaskIntent.ORDER);
        task.setPriority(TaskPriority.fromCode(referral.priority().name().toLowerCase(java.util.Locale.ROOT)));
        task.setCode(concept(TASK_CODES, "fulfill", "Fulfill the focal request"));
        task.setFocus(new Reference("ServiceRequest/" + referral.referralId()));
        task.setFor(new Reference("Patient/" + referral.patientId()));
        task.setRequester(new Reference().setDisplay("Referrer"));
        task.setOwner(new Reference().setDisplay("Painpath intake"));
        task.setAuthoredOn(Date.from(referral.receivedAt()));
        task.setLastModified(Date.from(referral.changedAt()));
        if (!asked.isEmpty()) {
            task.setStatusReason(new CodeableConcept().setText("Asked of the referrer: " + String.join(", ", asked)));
        }
        if (referral.letterId() != null) {
            task.addOutput()
                    .setType(concept(OUTPUTS, "outcome-letter", "Letter about the outcome"))
                    .setValue(new Reference("DocumentReference/" + referral.letterId()));
        }
        return task;
    }

    private static CodeableConcept businessStatus(TaskState task, Standing standing) {
        var status = concept(BUSINESS_STATUS, task.businessCode(), task.words());
        status.addCoding().setSystem(STANDINGS).setCode(standing.code()).setDisplay(standing.words());
        return status.setText(standing.words());
    }

    static CodeableConcept concept(String system, @Nullable String code, String display) {
        var concept = new CodeableConcept();
        concept.addCoding().setSystem(system).setCode(code).setDisplay(display);
        return concept;
    }
}
