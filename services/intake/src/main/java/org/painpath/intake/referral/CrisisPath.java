package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.ReferralCommand.CloseCrisis;
import org.painpath.intake.screening.DatedSuicideRisk;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.Today;

/** When a crisis opens, and how alone it closes. */
final class CrisisPath {
    private CrisisPath() {}

    /** What the facts that came now lead to, with a crisis at the end if they tell of one and none is open. */
    static List<ReferralEvent> withCrisis(
            List<ReferralEvent> events, ScreeningFacts came, @Nullable Crisis open, Today today) {
        if (came.cssrs() != SuicideRisk.HIGH || open != null) {
            return events;
        }
        List<ReferralEvent> all = new ArrayList<>(events);
        all.add(CrisisOpened.on(today.date()));
        return all;
    }

    /**
     * Whether a high score tells more than is known. A message that repeats the score of a known day is no news, so a
     * sender that repeats all it knows opens no second crisis; without a day it is.
     */
    static boolean isNews(@Nullable DatedSuicideRisk came, @Nullable DatedSuicideRisk known) {
        return came != null
                && came.risk() == SuicideRisk.HIGH
                && (known == null || (came.countsOver(known) && !(came.on() != null && came.equals(known))));
    }

    static Decision<ReferralEvent> close(Referral referral, CloseCrisis command) {
        if (referral instanceof Unreceived) {
            return refused("not-received", "No such referral has been received.");
        }
        if (Crisis.of(referral).isEmpty()) {
            return refused("no-crisis", "No crisis is open for this referral.");
        }
        return command.doneCodes().isEmpty()
                ? refused("nothing-done", "A crisis is closed by saying what was done.")
                : accepted(new CrisisClosed(command.reasonCode(), command.doneCodes(), command.by()));
    }
}
