package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lifecycle needs from a step besides that it happened: no clinical value.
 *
 * @param priority of a received or accepted referral
 * @param affirmed the step's own question answered: ready for decision, candidate, responder, result final, something
 *     left to be examined in person, test awaited again after its result was taken back, prescription ended by
 *     somebody and not by a withdrawal
 * @param item the session or appointment that the step is about; the measure of pain that an outcome is of
 * @param startsAt when a booked visit or session begins; of a cancelled one, before when the patient wants no other
 * @param dueOn the day by which missing information was asked for
 * @param settled whether no critical result of the test waits for a clinician any more; absent where that was so before
 * @param codes what stands against treatment, or no longer does; LOINC codes that were ordered, resulted, critical or acknowledged;
 *     rules that hold a dose, or the one overridden; that a prescription ended with a completed course; why something was suspended,
 *     paused, stopped or opened again; minutes of timed checks; whom missing information is asked of; follow-up and band of an
 *     outcome; grade of an adverse event
 */
public record StepDetails(
        @Nullable Priority priority,
        @Nullable Boolean affirmed,
        @Nullable String item,
        @Nullable Instant startsAt,
        @Nullable LocalDate dueOn,
        @Nullable Boolean settled,
        List<String> codes) {

    public static final StepDetails NONE = new StepDetails(null, null, null, null, null, null, List.of());

    public StepDetails {
        codes = List.copyOf(codes);
    }

    public static StepDetails priority(@Nullable Priority priority) {
        return new StepDetails(priority, null, null, null, null, null, List.of());
    }

    public static StepDetails affirmed(boolean affirmed) {
        return new StepDetails(null, affirmed, null, null, null, null, List.of());
    }

    public static StepDetails item(String item) {
        return new StepDetails(null, null, item, null, null, null, List.of());
    }

    public static StepDetails booked(String item, Instant startsAt) {
        return new StepDetails(null, null, item, startsAt, null, null, List.of());
    }

    public static StepDetails cancelled(String item, @Nullable Instant notBefore) {
        return new StepDetails(null, null, item, notBefore, null, null, List.of());
    }

    /** @param from {@code REFERRER} or {@code PATIENT}; none where it was not told */
    public static StepDetails asked(LocalDate dueOn, List<String> from) {
        return new StepDetails(null, null, null, null, dueOn, null, from);
    }

    public static StepDetails checks(String session, List<Integer> minutes) {
        return new StepDetails(
                null,
                null,
                session,
                null,
                null,
                null,
                minutes.stream().map(String::valueOf).toList());
    }

    public static StepDetails codes(List<String> codes) {
        return new StepDetails(null, null, null, null, null, null, codes);
    }

    /** @param measure {@code NRS} or {@code PEG} */
    public static StepDetails response(String measure, FollowUp followUp, Band band) {
        return new StepDetails(null, null, measure, null, null, null, List.of(followUp.name(), band.name()));
    }

    public static StepDetails resulted(String test, boolean isFinal) {
        return resulted(test, isFinal, null);
    }

    /** @param settled see there */
    public static StepDetails resulted(String test, boolean isFinal, @Nullable Boolean settled) {
        return new StepDetails(null, isFinal, null, null, null, settled, List.of(test));
    }

    boolean isSettled() {
        return Boolean.TRUE.equals(settled);
    }

    boolean isDenied() {
        return Boolean.FALSE.equals(affirmed);
    }

    boolean isAffirmed() {
        return Boolean.TRUE.equals(affirmed);
    }
}
