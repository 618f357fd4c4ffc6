package org.painpath.tracker.web;

import java.time.LocalDate;
import java.util.List;
import org.painpath.tracker.store.Numbers.Ended;
import org.painpath.tracker.store.Numbers.Graded;
import org.painpath.tracker.store.Numbers.Reached;
import org.painpath.tracker.store.Numbers.Responded;
import org.painpath.tracker.store.Numbers.StageTime;

/**
 * A period in numbers.
 *
 * @param from the first day
 * @param to the last day
 * @param funnel of the referrals that came in the period, how many have come at least so far
 * @param ended how the same have ended
 * @param stages of what left a stage in the period
 * @param responses at follow-ups in the period, by the band of integration therapy
 * @param adverseEvents reported in the period
 */
record NumbersView(
        LocalDate from,
        LocalDate to,
        List<Reached> funnel,
        List<Ended> ended,
        List<StageTime> stages,
        List<Responded> responses,
        List<Graded> adverseEvents) {}
