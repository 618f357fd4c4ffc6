package org.painpath.intake.referral;

import java.time.LocalDate;
import java.util.List;

/**
 * @param items codes of what is asked for, as {@link ReferralScreened#missing()} names them
 * @param by user name of the staff member
 */
public record InformationRequested(List<String> items, From from, LocalDate dueOn, String by) implements ReferralEvent {

    public enum From {
        REFERRER,
        PATIENT
    }
}
