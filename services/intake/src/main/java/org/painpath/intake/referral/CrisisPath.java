package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.referral.Crisis.Reason;
import org.painpath.intake.referral.Referral.Decided;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.ReferralCommand.CloseCrisis;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;
import org.painpath.intake.screening.DatedSuicideRisk;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Today;

/** When a crisis opens, and how alone it closes. */
final class CrisisPath {
    private CrisisPath() {}

    /** What the facts that came now lead to, with a crisis at the end if they tell of one and none is open. */
    static List<ReferralEvent> withCrisis(
            List<ReferralEvent> events, ScreeningFacts came, @Nullable Crisis open, Today today) {
        if (came.cssrs() != SuicideRisk.HIGH || !Crisis.isGraver(Reason.HIGH_RISK, open)) {
            return events;
        }
        List<ReferralEvent> all = new ArrayList<>(events);
        all.add(CrisisOpened.on(today.date()));
        return all;
    }

    /** As above for a decided referral, where a clinician is told of a lower risk, too. */
    static List<ReferralEvent> withNote(
            List<ReferralEvent> events, ScreeningFacts came, @Nullable Crisis open, Today today) {
        List<ReferralEvent> all = new ArrayList<>(withCrisis(events, came, open, today));
        lowerReason(came)
                .filter(reason -> Crisis.isGraver(reason, open))
                .ifPresent(reason -> all.add(new SuicideRiskNoted(today.date(), reason)));
        return all;
    }

    private static Optional<Reason> lowerReason(ScreeningFacts came) {
        if (came.cssrs() == SuicideRisk.HIGH) {
            return Optional.empty();
        }
        if (came.cssrs() == SuicideRisk.MODERATE) {
            return Optional.of(Reason.MODERATE_RISK);
        }
        return Optional.ofNullable(came.suicidalThoughtsOn()).map(_ -> Reason.SCREEN_DUE);
    }

    /**
     * Whether a high score tells more than is known. A message that repeats a high score of a known day, or brings one from
     * before it, is no news, so a sender that repeats all it knows opens no second crisis; without a day it is. A lower score
     * that is known to be newer does not hide it: nobody has looked after the patient for it.
     */
    static boolean isNews(@Nullable DatedSuicideRisk came, ScreeningFacts known) {
        if (came == null || came.risk() != SuicideRisk.HIGH) {
            return false;
        }
        LocalDate before = known.lastHighRiskOn();
        return came.on() == null || before == null || came.on().isAfter(before);
    }

    /**
     * Another service was told of a high risk: that opens a crisis whatever has become of the referral. While one is open the
     * fact alone is kept, so that the same finding in several events opens one crisis.
     */
    static Decision<ReferralEvent> heard(Referral referral, NoteHighSuicideRisk command) {
        return switch (referral) {
            case Open open -> heard(open, open.crisis(), command);
            case Decided decided -> heard(decided, decided.crisis(), command);
            case Unreceived _ -> ReferralDecider.unknown();
            case Received _ -> ReferralDecider.notScreened();
        };
    }

    private static Decision<ReferralEvent> heard(Known referral, @Nullable Crisis open, NoteHighSuicideRisk command) {
        LocalDate today = command.today().date();
        var came = new ScreeningFactsDraft()
                .cssrs(SuicideRisk.HIGH)
                .cssrsOn(command.on().isAfter(today) ? today : command.on())
                .facts();
        List<ReferralEvent> events = came.over(referral.facts()).equals(referral.facts())
                ? List.of()
                : List.of(new ScreeningFactsRecorded(came));
        return accepted(withCrisis(events, came, open, command.today()));
    }

    static Decision<ReferralEvent> close(Referral referral, CloseCrisis command) {
        if (referral instanceof Unreceived) {
            return refused("not-received", "No such referral has been received.");
        }
        return Crisis.of(referral)
                .map(open -> close(open, command))
                .orElseGet(() -> refused("no-crisis", "No crisis is open for this referral."));
    }

    private static Decision<ReferralEvent> close(Crisis open, CloseCrisis command) {
        if (command.doneCodes().isEmpty()) {
            return refused("nothing-done", "A crisis is closed by saying what was done.");
        }
        return switch (open.reason()) {
            case HIGH_RISK -> open.lowerNoted() ? accepted(closed(command), seen(command)) : accepted(closed(command));
            case MODERATE_RISK, SCREEN_DUE -> accepted(seen(command));
        };
    }

    private static CrisisClosed closed(CloseCrisis command) {
        return new CrisisClosed(command.reasonCode(), command.doneCodes(), command.by());
    }

    private static SuicideRiskSeen seen(CloseCrisis command) {
        return new SuicideRiskSeen(command.reasonCode(), command.doneCodes(), command.by());
    }
}
