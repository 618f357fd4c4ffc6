package org.painpath.prescriptionreview.web;

import java.util.List;
import java.util.Optional;
import org.painpath.prescriptionreview.handoff.HandOff;

/**
 * What the pharmacy was told of one referral, or is to be told.
 *
 * @param toDo what a person has to do about it, in words; empty where nothing
 * @param messages the newest first, without content
 */
record ToldPharmacy(List<String> toDo, List<HandOffView> messages) {

    static ToldPharmacy of(List<HandOff> newestFirst) {
        return new ToldPharmacy(
                newestFirst.stream()
                        .flatMap(message -> task(message).stream())
                        .distinct()
                        .toList(),
                newestFirst.stream().map(HandOffView::of).toList());
    }

    private static Optional<String> task(HandOff message) {
        return switch (message.state()) {
            case UNKNOWN, FAILED ->
                Optional.of(
                        message.kind().isWithdrawal()
                                ? "The pharmacy may not know that nothing may be handed out: call it now, and say here that it knows."
                                : "Nobody can tell whether the pharmacy has a message, or it was refused: ask the pharmacy, and say here what it says.");
            case DUE -> Optional.ofNullable(message.code()).flatMap(ToldPharmacy::missing);
            case SENDING, SENT, CALLED_OFF -> Optional.empty();
        };
    }

    /** What a message waits for that comes from nobody by itself. */
    private static Optional<String> missing(String code) {
        return switch (code) {
            case "no-address" ->
                Optional.of(
                        "The patient's address is not known: a coordinator notes it, and the message leaves by itself.");
            case "no-registration" ->
                Optional.of(
                        "The registration behind the prescription was taken back: a prescriber who is registered signs anew.");
            case "name-refused" ->
                Optional.of("Intake does not give the patient's name: those who run the system have to look.");
            case String _ -> Optional.empty();
        };
    }
}
