package org.painpath.intake.hl7v2;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.vocabulary.Answer;
import org.painpath.intake.vocabulary.Observed;

/** OBX: one observation, when it is final or corrected. */
final class ObxReader {
    private static final Set<String> THAT_HOLD = Set.of("F", "C");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,6})?");

    private ObxReader() {}

    /**
     * @param reported the day of the OBR above, for observations without a day of their own
     * @param panel of the OBR above; OBX-4 tells apart what is observed together within it
     */
    static Optional<Observed> read(Er7Segment obx, @Nullable LocalDate reported, String panel) {
        LocalDate day = obx.day(14);
        String status = obx.text(11);
        if (status == null || !THAT_HOLD.contains(status)) {
            return Optional.empty();
        }
        return answer(obx)
                .map(answer -> new Observed(
                        CodedElement.codings(obx, 3), answer, day == null ? reported : day, panel + "/" + obx.text(4)));
    }

    private static Optional<Answer> answer(Er7Segment obx) {
        String type = obx.text(2);
        return switch (type == null ? "ST" : type.toUpperCase(Locale.ROOT)) {
            case "NM" -> number(obx, obx.text(5));
            case "SN" -> obx.has(5) && !"=".equals(obx.text(5)) ? Optional.empty() : number(obx, obx.text(5, 2));
            case "CE", "CWE", "CNE", "CF" -> coded(obx);
            case "DT", "TS", "DTM" -> Optional.ofNullable(obx.day(5)).map(Answer.Day::new);
            case "ST", "ID", "IS" -> number(obx, obx.text(5)).or(() -> words(obx.text(5)));
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> number(Er7Segment obx, @Nullable String text) {
        return text == null || !NUMBER.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new Answer.Number(new BigDecimal(text), obx.text(6)));
    }

    private static Optional<Answer> coded(Er7Segment obx) {
        List<Coding> codings = CodedElement.codings(obx, 5);
        return codings.isEmpty() ? words(CodedElement.words(obx, 5)) : Optional.of(new Answer.Coded(codings));
    }

    private static Optional<Answer> words(@Nullable String text) {
        return Optional.ofNullable(text).map(Answer.Words::new);
    }
}
