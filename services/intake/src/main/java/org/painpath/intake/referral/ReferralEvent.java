package org.painpath.intake.referral;

/** What can have happened to a referral in intake. */
public sealed interface ReferralEvent
        permits ReferralReceived,
                ScreeningFactsRecorded,
                ReferralScreened,
                InformationRequested,
                InformationSupplied,
                AcceptanceRefused,
                ReferralAccepted,
                ReferralDeclined,
                ReferralWithdrawn,
                CrisisOpened,
                CrisisClosed {}
