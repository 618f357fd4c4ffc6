package org.painpath.intake.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Sex;

/** @param ageYears completed years on the day of receipt; absent where the birth date is not known */
public record ReferralReceived(
        Channel channel, Priority priority, @Nullable Integer ageYears, Sex sex, List<Coding> conditions)
        implements ReferralEvent {}
