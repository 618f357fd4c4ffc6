package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.nothing;
import static org.painpath.chassis.domain.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.closedloop.ClosedLoop;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.NoteOutcome;
import org.painpath.intake.referral.ReferralCommand.NotePathway;

/** What the news of other services leads to for who sent the referral: the Task moves on, and the end is told once. */
final class PathwayNoting {

    private PathwayNoting() {}

    /** Between services there is no order: news of the work may come after the withdrawal that ended it. */
    static Decision<ReferralEvent> note(Referral referral, NotePathway command) {
        return switch (referral) {
            case Accepted it ->
                accepted(step(it.loop(), command.eventId(), command.standing(), command.at()).stream()
                        .toList());
            case Declined _, Withdrawn _ -> nothing();
            case Unreceived _, Received _, Open _ ->
                refused("not-accepted", "Work on a referral that intake has not accepted.");
        };
    }

    static Decision<ReferralEvent> end(Referral referral, NoteOutcome command) {
        return switch (referral) {
            case Accepted it -> ended(it, command);
            case Declined it -> ended(it, command);
            case Withdrawn it -> ended(it, command);
            case Unreceived _, Received _, Open _ ->
                refused("not-decided", "The end of a referral on which intake has not decided.");
        };
    }

    /** Empty where the Task does not move. */
    static Optional<PathwayNoted> step(ClosedLoop loop, UUID eventId, Standing standing, Instant at) {
        return loop.movesTo(standing, at).map(moves -> new PathwayNoted(eventId, standing, at, moves));
    }

    private static Decision<ReferralEvent> ended(Known referral, NoteOutcome command) {
        ClosedLoop loop = referral.loop();
        return loop.hasHeard(command.closing().eventId())
                ? nothing()
                : accepted(List.of(new OutcomeNoted(
                        command.closing(), loop.movesToEnd(command.closing().outcome()))));
    }
}
