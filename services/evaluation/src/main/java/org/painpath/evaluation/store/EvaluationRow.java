package org.painpath.evaluation.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.PainInstrument;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.referral.Priority;
import org.painpath.evaluation.referral.Sex;

/**
 * One line of the worklist.
 *
 * @param priority absent for a referral that was withdrawn before it came here
 * @param inPersonTasks instruments of which something is still to be examined in person
 * @param pendingTests ordered tests without a final result
 * @param unseenResults results that wait for a clinician to acknowledge them
 * @param criticalResults those of them that a clinician must see at once
 * @param obstacles what stands against treatment
 * @param visitsWithoutConsent visits by video that were still to come when the patient took the consent back
 */
public record EvaluationRow(
        UUID referralId,
        Stage stage,
        @Nullable Priority priority,
        @Nullable Integer ageYears,
        @Nullable Sex sex,
        @Nullable Instant nextAppointmentAt,
        int pendingTests,
        List<PainInstrument> inPersonTasks,
        int unseenResults,
        int criticalResults,
        List<Obstacle> obstacles,
        int visitsWithoutConsent,
        Instant changedAt) {}
