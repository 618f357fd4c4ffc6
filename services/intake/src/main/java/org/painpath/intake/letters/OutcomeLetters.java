package org.painpath.intake.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.letters.OutcomeLetter.Line;

/** The words in which who sent a referral is told of its end. The same facts make the same letter. */
public final class OutcomeLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String CORRECTS =
            "This letter replaces the one that you had from us before: what we knew then was not complete.";
    private static final String YOURS =
            "Please go on with your own plan of care. If you have questions, we are glad to" + " answer them.";

    private final Clinic clinic;

    public OutcomeLetters(Clinic clinic) {
        this.clinic = clinic;
    }

    public String title() {
        return "Outcome of your referral";
    }

    public OutcomeLetter about(EndedReferral referral) {
        List<String> paragraphs = new ArrayList<>();
        if (referral.correctsALetter()) {
            paragraphs.add(CORRECTS);
        }
        paragraphs.add(said(referral.closing().outcome()));
        if (!referral.reasonCodes().isEmpty()) {
            paragraphs.add("Reasons: " + words(referral.reasonCodes()) + ".");
        }
        paragraphs.add(YOURS);
        return new OutcomeLetter(title(), facts(referral), paragraphs, List.of(clinic.name(), clinic.contact()));
    }

    private List<Line> facts(EndedReferral referral) {
        List<Line> facts = new ArrayList<>();
        add(facts, "Patient", referral.patientName());
        add(facts, "Born", day(referral.birthDate()));
        add(facts, "Your number", referral.theirNumber());
        add(facts, "Received", day(referral.receivedAt()));
        add(facts, "Decided", day(referral.decidedAt()));
        add(facts, "Ended", day(referral.closing().closedAt()));
        add(facts, "Outcome", referral.closing().outcome().standing().words());
        return facts;
    }

    private static String said(Outcome outcome) {
        return switch (outcome) {
            case DECLINED -> "Thank you for your referral. We cannot take your patient on.";
            case NOT_CANDIDATE ->
                "Thank you for your referral. We have seen and evaluated your patient, and do not recommend treatment at"
                        + " our clinic.";
            case REJECTED ->
                "Thank you for your referral. We have seen and evaluated your patient. After review, no treatment was"
                        + " prescribed.";
            case STOPPED ->
                "Thank you for your referral. Your patient was treated here. The treatment was stopped before its"
                        + " planned end.";
            case COMPLETED_WITH_RESPONSE ->
                "Thank you for your referral. Your patient has completed the treatment here, and responded to it.";
            case COMPLETED_WITHOUT_RESPONSE ->
                "Thank you for your referral. Your patient has completed the treatment here, and did not respond to it.";
            case WITHDRAWN -> "The referral was withdrawn. We have ended our work on it.";
        };
    }

    /** A code is words with hyphens: {@code not-chronic-pain}. */
    private static String words(List<String> codes) {
        return codes.stream()
                .map(code -> code.replace('-', ' ').replace('_', ' '))
                .collect(Collectors.joining("; "));
    }

    private static void add(List<Line> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Line(name, value));
        }
    }

    private @Nullable String day(@Nullable Instant at) {
        return at == null ? null : day(at.atZone(clinic.zone()).toLocalDate());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
