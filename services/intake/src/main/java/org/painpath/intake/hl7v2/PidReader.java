package org.painpath.intake.hl7v2;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.hl7v2.Er7Segment;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;
import org.painpath.intake.reception.Mrn;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.screening.Sex;

/** PID: who the patient is. Numbers that a clinic has no use for (social security, licence, passport) are left out. */
final class PidReader {
    private static final Set<String> NOT_OURS = Set.of("SS", "DL", "PPN", "SSN");

    private PidReader() {}

    /** @throws Hl7Refused AE for a birth date that does not exist or is in the future */
    static PatientIdentity read(Er7Segment pid, LocalDate today) {
        LocalDate birthDate = pid.day(7);
        if (birthDate != null && birthDate.isAfter(today)) {
            throw Hl7Refused.error(Hl7Error.notADate("PID", 7));
        }
        return new PatientIdentity(
                pid.text(5),
                joined(" ", pid.text(5, 2), pid.text(5, 3)),
                birthDate,
                sex(pid.text(8)),
                IntStream.range(0, pid.repetitions(3))
                        .mapToObj(repetition -> mrn(pid, repetition))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                phone(pid),
                email(pid),
                joined(", ", pid.text(11), pid.text(11, 3), pid.text(11, 4), pid.text(11, 5), pid.text(11, 6)));
    }

    /** The state of the address, where it is one of the two-letter codes. */
    static @Nullable String state(Er7Segment pid) {
        String state = pid.text(11, 4);
        return state != null && state.matches("[A-Z]{2}") ? state : null;
    }

    private static @Nullable Mrn mrn(Er7Segment pid, int repetition) {
        String value = pid.text(3, repetition, 1);
        String type = pid.text(3, repetition, 5);
        return value == null || (type != null && NOT_OURS.contains(type))
                ? null
                : new Mrn(pid.text(3, repetition, 4), value);
    }

    /** HL7 table 0001. */
    private static Sex sex(@Nullable String code) {
        return switch (code == null ? "" : code.toUpperCase(Locale.ROOT)) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            case "O", "A" -> Sex.OTHER;
            default -> Sex.UNKNOWN;
        };
    }

    private static @Nullable String phone(Er7Segment pid) {
        String formatted = pid.text(13);
        if (formatted != null && !formatted.contains("@")) {
            return formatted;
        }
        String unformatted = pid.text(13, 12);
        return unformatted != null ? unformatted : joined(" ", pid.text(13, 5), pid.text(13, 6), pid.text(13, 7));
    }

    private static @Nullable String email(Er7Segment pid) {
        return IntStream.range(0, pid.repetitions(13))
                .boxed()
                .flatMap(repetition -> Stream.of(pid.text(13, repetition, 4), pid.text(13, repetition, 1)))
                .filter(text -> text != null && text.contains("@"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        String joined = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
