package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.RunningDose;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.dosing.TaperPlan;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;

/**
 * The dose that a patient takes on a day by the prescription in force. From the day on that a taper ends there is none: what comes after it is
 * judged as a first dose.
 *
 * <p>Source: policy proposal; what a first dose may be is in clinical reference 3.1.
 */
public final class Taken {
    private Taken() {}

    /** The taper that is offered where one may be proposed; empty where nothing is taken that could be tapered. */
    public static Optional<Taper> offeredTaper(Review review, LocalDate on, DosingPolicy policy) {
        RunningDose running = switch (review) {
            case Active active -> on(active.prescription(), null, on);
            case UnderReview under -> on(under.basis().inForce(), under.basis().asked(), on);
            case Unopened _, Returned _, Suspended _, Closed _ -> null;
        };
        return Optional.ofNullable(running).flatMap(dose -> new TaperPlan(policy.taper()).from(dose, on));
    }

    static @Nullable RunningDose on(@Nullable Prescription inForce, @Nullable DoseChangeNoted asked, LocalDate on) {
        if (inForce == null || hasEnded(inForce.taper(), on)) {
            return null;
        }
        Taper.Step taken = inForce.on(on);
        return new RunningDose(
                inForce.route(),
                taken.singleDoseMg(),
                taken.timesPerDay(),
                inForce.infusion(),
                asked == null ? null : asked.direction(),
                Math.toIntExact(ChronoUnit.DAYS.between(taken.startsOn(), on)));
    }

    private static boolean hasEnded(@Nullable Taper taper, LocalDate on) {
        return taper != null && !on.isBefore(taper.endsOn());
    }
}
