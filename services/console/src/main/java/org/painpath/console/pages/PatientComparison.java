package org.painpath.console.pages;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Matches.Identity;
import org.painpath.console.clinic.Matches.Mrn;
import org.painpath.console.clinic.Matches.SideBySide;

/** Two patients that may be one, line by line, with what differs said in words. */
public record PatientComparison(List<Line> lines) {

    public enum Agreement {
        SAME("=", "same"),
        DIFFERENT("≠", "differs"),
        ONE_SAYS("+", "only one says"),
        NEITHER_SAYS("", "neither says");

        private final String sign;
        private final String words;

        Agreement(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        public String sign() {
            return sign;
        }

        public String words() {
            return words;
        }

        /** Case and spaces around are no difference. */
        static Agreement of(String one, String other) {
            if (one.isBlank() && other.isBlank()) {
                return NEITHER_SAYS;
            }
            if (one.isBlank() || other.isBlank()) {
                return ONE_SAYS;
            }
            return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT))
                    ? SAME
                    : DIFFERENT;
        }
    }

    public record Line(String label, String received, String known, Agreement agreement) {}

    static PatientComparison of(SideBySide both, Words words) {
        return new PatientComparison(List.of(
                line("Family name", both, Identity::family),
                line("Given name", both, Identity::given),
                line("Born on", both, it -> it.birthDate() == null ? null : words.date(it.birthDate())),
                line("Sex", both, it -> words.name(it.sex())),
                line("Record numbers", both, PatientComparison::numbers),
                line("Phone", both, Identity::phone),
                line("E-mail", both, Identity::email),
                line("Address", both, Identity::address)));
    }

    public long differences() {
        return lines.stream()
                .filter(line -> line.agreement() == Agreement.DIFFERENT)
                .count();
    }

    private static Line line(String label, SideBySide both, Function<Identity, @Nullable String> part) {
        String received = Objects.requireNonNullElse(part.apply(both.received()), "");
        String known = Objects.requireNonNullElse(part.apply(both.known()), "");
        return new Line(label, received, known, Agreement.of(received, known));
    }

    private static String numbers(Identity patient) {
        List<Mrn> mrns = patient.mrns() == null ? List.of() : patient.mrns();
        return mrns.stream()
                .map(mrn -> mrn.assigner() == null ? mrn.value() : mrn.value() + " (" + mrn.assigner() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
