package org.painpath.intake.fhir;

import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.fhir.FhirRefused;
import org.painpath.intake.closedloop.TaskParty;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.closedloop.TaskWish;
import org.painpath.intake.reception.KnownReferrals;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.ReceptionResult;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.web.Senders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Where a sender wants its referral to stand. It may ask for the end alone, and the clinic grants that at once; it is confirmed
 * (T23) at once before acceptance, and after it when the other services have ended their work or had finished it before (T24;
 * clinical reference 7.3).
 */
@Component
final class TaskUpdates {
    private static final String STATUS = "Task.status";

    private final KnownReferrals known;
    private final KnownReferralRequests requests;
    private final ReferralWorklist worklist;
    private final Senders senders;
    private final Audit audit;

    TaskUpdates(
            KnownReferrals known,
            KnownReferralRequests requests,
            ReferralWorklist worklist,
            Senders senders,
            Audit audit) {
        this.known = known;
        this.requests = requests;
        this.worklist = worklist;
        this.senders = senders;
        this.audit = audit;
    }

    /** @throws FhirRefused 422 where the Task names no referral of this sender, 409 for what it may not become */
    ReceptionResult update(SentTask sent, Authentication person) {
        return update(find(sent, person), sent, person);
    }

    /** @throws FhirRefused as {@link #update(SentTask, Authentication)} would */
    void check(SentTask sent, Authentication person) {
        if (wish(find(sent, person), sent) instanceof TaskWish.Refused refused) {
            throw KnownReferralRequests.conflict(IssueType.BUSINESSRULE, refused.words(), STATUS);
        }
    }

    private UUID find(SentTask sent, Authentication person) {
        return Stream.concat(sent.numbers().flatMap(this::find), sent.focusedId().flatMap(FhirIds::uuid).stream())
                .filter(id -> requests.isTheirs(id, person))
                .findFirst()
                .orElseThrow(() -> KnownReferralRequests.unknown("Task.focus"));
    }

    /** @throws FhirRefused 422 for what is no state of a referral, 409 for what it may not become */
    ReceptionResult update(UUID referralId, SentTask sent, Authentication person) {
        senders.mayTouch(person, referralId);
        return switch (wish(referralId, sent)) {
            case TaskWish.Fulfilled _ -> new ReceptionResult(referralId, false);
            case TaskWish.Allowed _ -> requests.cancel(referralId, STATUS, person);
            case TaskWish.Refused refused -> {
                audit.record(person.getName(), "update-task", referralId, refused.code());
                throw KnownReferralRequests.conflict(IssueType.BUSINESSRULE, refused.words(), STATUS);
            }
        };
    }

    private TaskWish wish(UUID referralId, SentTask sent) {
        TaskState wanted = sent.state();
        return wish(worklist.find(referralId).orElseThrow(Refusal::notFound).task(), wanted);
    }

    /** Whoever wants a referral cancelled asks for it, and has it where it is cancelled. */
    private static TaskWish wish(TaskState now, TaskState wanted) {
        if (!SentTask.isCancellation(wanted)) {
            return TaskWish.of(now, wanted, TaskParty.INITIATOR);
        }
        return now == TaskState.CANCELLED
                ? new TaskWish.Fulfilled()
                : TaskWish.of(now, TaskState.CANCELLATION_REQUESTED, TaskParty.INITIATOR);
    }

    private Stream<UUID> find(Identifier number) {
        var named = new OriginatingId(String.valueOf(number.getSystem()), number.getValue());
        return FhirIds.find(named, known).stream();
    }
}
