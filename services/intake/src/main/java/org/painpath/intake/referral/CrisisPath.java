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
        all.add(new CrisisOpened(today.date()));
        return all;
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
