package org.painpath.intake.hl7v2;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.intake.reception.MailAddress;

/** PRD: the referring provider (PRD-1 {@code RP}), of whom only the e-mail address is kept. */
final class PrdReader {
    private static final int COMMUNICATION = 5;

    private PrdReader() {}

    /** PRD-5, where mail has a component of its own or, as the older form has it, is the whole; absent where there is none. */
    static @Nullable String email(Er7Message message) {
        return message.all("PRD")
                .filter(prd -> "RP".equals(prd.text(1)))
                .flatMap(PrdReader::addresses)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> addresses(Er7Segment prd) {
        return IntStream.range(0, prd.repetitions(COMMUNICATION))
                .boxed()
                .flatMap(repetition ->
                        Stream.of(prd.text(COMMUNICATION, repetition, 4), prd.text(COMMUNICATION, repetition, 1)))
                .map(MailAddress::of)
                .flatMap(Optional::stream);
    }
}
