package org.painpath.intake.referral;

import org.painpath.intake.appointments.AppointmentNotice;

/** The patient is due a message about a visit. Journaled, not published: evaluation has told of the visit itself. */
public record AppointmentNoted(AppointmentNotice notice) implements ReferralEvent {}
