package org.painpath.intake.referral;

/** What can have happened to a referral in intake. */
public sealed interface ReferralEvent
        permits ReferralReceived,
                ScreeningFactsRecorded,
                ReferralScreened,
                InformationRequested,
                InformationSupplied,
                InformationOverdue,
                QuestionnaireRecorded,
                AcceptanceRefused,
                ReferralAccepted,
                ReferralDeclined,
                ReferralWithdrawn,
                AppointmentNoted,
                PathwayNoted,
                OutcomeNoted,
                SuicideRiskNoted,
                SuicideRiskSeen,
                CrisisOpened,
                CrisisClosed,
                ConsentGiven,
                ConsentRevoked {}
