package org.painpath.prescriptionreview.review;

/** What has happened in a prescription review. */
public sealed interface ReviewEvent
        permits ReviewOpened,
                ReviewFactsRecorded,
                DoseChangeNoted,
                DoseProposed,
                DoseRefused,
                HoldOverridden,
                PharmacistChecked,
                PrescriptionSigned,
                DoseChanged,
                FillDispensed,
                PdmpQueried,
                PrescriptionRejected,
                ReturnedToEvaluation,
                PrescriptionSuspended,
                PrescriptionResumed,
                PrescriptionDiscontinued,
                ReviewCancelled,
                ObstacleRaised,
                ObstacleLifted,
                Heard {}
