package org.painpath.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.SentResources;
import org.painpath.intake.closedloop.TaskState;

/** A Task as a sender sends it: which referral it means, and where it wants it to stand. */
record SentTask(Task task) {
    private static final Set<ServiceRequestStatus> CANCELLED =
            Set.of(ServiceRequestStatus.REVOKED, ServiceRequestStatus.ENTEREDINERROR);
    private static final String REQUESTS = "ServiceRequest/";

    /** The Task of a Bundle that has no ServiceRequest and no other Task. */
    static Optional<SentTask> aloneIn(Bundle bundle) {
        SentResources sent = SentResources.in(bundle, ReferralPackage.TYPES);
        List<Task> tasks = sent.all(Task.class);
        return tasks.size() == 1 && sent.all(ServiceRequest.class).isEmpty()
                ? Optional.of(new SentTask(tasks.getFirst()))
                : Optional.empty();
    }

    static boolean isCancelled(ServiceRequest request) {
        return CANCELLED.contains(request.getStatus());
    }

    /** @throws FhirRefused 422 where status and business status make no state of a referral */
    TaskState state() {
        return said().orElseThrow(() -> FhirRefused.unprocessable(
                IssueType.VALUE,
                "Status and business status are none of those that a referral can have together.",
                businessCode() == null ? "Task.status" : "Task.businessStatus"));
    }

    boolean asksToCancel() {
        return said().filter(SentTask::isCancellation).isPresent();
    }

    static boolean isCancellation(TaskState state) {
        return state == TaskState.CANCELLATION_REQUESTED || state == TaskState.CANCELLED;
    }

    /** Numbers by which the referral may be known, those of the focus first. */
    Stream<Identifier> numbers() {
        return Stream.concat(Stream.of(task.getFocus().getIdentifier()), task.getIdentifier().stream())
                .filter(Identifier::hasValue);
    }

    /** The id part of a ServiceRequest in focus that was read here. */
    Optional<String> focusedId() {
        return Optional.ofNullable(task.getFocus().getReference())
                .filter(reference -> reference.startsWith(REQUESTS))
                .map(reference -> reference.substring(REQUESTS.length()));
    }

    private Optional<TaskState> said() {
        return task.hasStatus() ? TaskState.of(task.getStatus().toCode(), businessCode()) : Optional.empty();
    }

    private @Nullable String businessCode() {
        return task.getBusinessStatus().getCoding().stream()
                .filter(coding -> ReferralTask.BUSINESS_STATUS.equals(coding.getSystem()))
                .filter(Coding::hasCode)
                .findFirst()
                .map(Coding::getCode)
                .orElse(null);
    }
}
