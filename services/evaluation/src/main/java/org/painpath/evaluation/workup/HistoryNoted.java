package org.painpath.evaluation.workup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.AlcoholUse;
import org.painpath.evaluation.referral.Coding;

/** Answers of the history that no other service needs. Private. */
public record HistoryNoted(
        List<Coding> painQualities,
        @Nullable Boolean grapefruit,
        @Nullable AlcoholUse alcoholUse) implements EvaluationEvent {}
