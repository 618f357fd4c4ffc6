package org.painpath.intake.referral;

import java.time.LocalDate;
import org.painpath.instruments.SuicideRisk;

/**
 * A C-SSRS came in as high: no treatment until a clinician has closed the crisis. No answer of the patient is in it.
 *
 * @param level of the C-SSRS
 * @param task what is to be done, and how soon
 */
public record CrisisOpened(LocalDate openedOn, SuicideRisk level, Task task) implements ReferralEvent {

    public enum Task {
        CLINICIAN_EVALUATES_AT_ONCE
    }

    @SuppressWarnings("NullAway") // rows from before it was published say the day alone
    public CrisisOpened {
        level = level == null ? SuicideRisk.HIGH : level;
        task = task == null ? Task.CLINICIAN_EVALUATES_AT_ONCE : task;
    }

    static CrisisOpened on(LocalDate day) {
        return new CrisisOpened(day, SuicideRisk.HIGH, Task.CLINICIAN_EVALUATES_AT_ONCE);
    }
}
