package org.painpath.chassis.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves one waiting event, if it is the first of its stream: a transaction with its audit row. Referral first, then the
 * event, are locked, so that whatever two people do at once happens once.
 */
final class ParkedSteps {
    private static final int TRIED_AT_ONCE = 100;

    private final Delivery<?, ?, ?> delivery;
    private final ParkedEvents parked;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param transaction nested, so that what fails in a caller's transaction does not end that */
    ParkedSteps(
            Delivery<?, ?, ?> delivery,
            ParkedEvents parked,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.delivery = delivery;
        this.parked = parked;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tries the event again; empty where it is not, or no longer, the first that waits. */
    Optional<Verdict> release(ParkedRow row, String person) {
        try {
            return transaction.execute(_ -> {
                var intake = delivery.open(List.of(row.event()));
                Optional<Verdict> verdict =
                        parked.holdIfFirst(row) ? Optional.of(intake.retry(row.event())) : Optional.empty();
                intake.close();
                verdict.ifPresent(judged -> settle(row, judged, person));
                return verdict;
            });
        } catch (DataIntegrityViolationException _) {
            return transaction.execute(_ -> {
                settle(row, Verdict.Park.unwritable(), person);
                return Optional.of(Verdict.Park.unwritable());
            });
        }
    }

    /**
     * Passes over the event for good; false where it is not, or no longer, the first that waits.
     *
     * @throws Refusal 409 where the one before it has not come: the cursor would jump over that, too
     */
    boolean skip(ParkedRow row, String because, String person) {
        return transaction.execute(_ -> {
            var intake = delivery.open(List.of(row.event()));
            boolean first = parked.holdIfFirst(row);
            if (first) {
                if (!intake.skip(row.event())) {
                    throw new Refusal(
                            HttpStatus.CONFLICT,
                            "gap",
                            "An earlier event of this referral has not come and would be lost too; its source can send it again.");
                }
                parked.skipped(row, person, clock.instant(), because);
                audit.record(person, "skip-parked-event", row.event().referralId(), "done");
            }
            intake.close();
            return first;
        });
    }

    /** What a release would do, up to the first that would still wait; written and rolled back. Empty as above. */
    List<Tried> dryRun(ParkedRow row) {
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                var waiting = parked.waitingIn(row.stream(), row.event().sequence(), TRIED_AT_ONCE);
                var intake =
                        delivery.open(waiting.stream().map(ParkedRow::event).toList());
                var tried = parked.holdIfFirst(row) ? tried(waiting, intake) : List.<Tried>of();
                intake.close();
                return tried;
            });
        } catch (DataIntegrityViolationException _) {
            return List.of(Tried.of(row, Verdict.Park.unwritable()));
        }
    }

    private static List<Tried> tried(List<ParkedRow> waiting, Intake<?, ?, ?> intake) {
        var tried = new ArrayList<Tried>();
        for (ParkedRow row : waiting) {
            var verdict = intake.retry(row.event());
            tried.add(Tried.of(row, verdict));
            if (verdict instanceof Verdict.Park) {
                break;
            }
        }
        return tried;
    }

    private void settle(ParkedRow row, Verdict verdict, String person) {
        if (verdict instanceof Verdict.Park park) {
            parked.explain(row, park);
            audit.record(person, "release-parked-event", row.event().referralId(), park.code());
        } else {
            parked.released(row, person, clock.instant());
            audit.record(person, "release-parked-event", row.event().referralId(), "done");
        }
    }
}
