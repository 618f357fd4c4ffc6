package org.painpath.instruments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers in short: {@code 3 2 . 1}, in the order of the items; a dot is an item that was left out. */
final class Given {

    private Given() {}

    static Answers to(Questionnaire questionnaire, String answers) {
        return to(questionnaire.items(), answers);
    }

    static Answers to(List<Item> items, String answers) {
        List<String> given = Arrays.asList(answers.trim().split("\\s+"));
        Map<String, Integer> byItem = new HashMap<>();
        for (int item = 0; item < given.size(); item++) {
            if (!given.get(item).equals(".")) {
                byItem.put(items.get(item).name(), Integer.valueOf(given.get(item)));
            }
        }
        return new Answers(byItem);
    }

    static Reading reading(Questionnaire questionnaire, String answers) {
        return questionnaire.read(to(questionnaire, answers), AuditC.CutOff.WOMEN_OR_NOT_KNOWN);
    }

    /** Scores, band and what was left out in one line, as in {@code total 13 MODERATE}. */
    static String line(Reading reading) {
        return switch (reading) {
            case Reading.Scored scored ->
                (scores(reading) + " " + (scored.band() == null ? "-" : scored.band()) + left(reading)).trim();
            case Reading.Partial partial ->
                (scores(reading) + " PARTIAL " + String.join(",", partial.toExamine()) + left(reading)).trim();
            case Reading.Incomplete _ -> "INCOMPLETE" + left(reading);
        };
    }

    private static String scores(Reading reading) {
        return String.join(
                " ",
                reading.scores().stream()
                        .map(score -> score.name() + " " + score.value().toPlainString())
                        .toList());
    }

    private static String left(Reading reading) {
        return reading.unanswered().isEmpty() ? "" : " without " + String.join(",", reading.unanswered());
    }
}
