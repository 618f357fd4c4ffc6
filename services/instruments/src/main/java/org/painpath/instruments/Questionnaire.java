package org.painpath.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.AuditC.CutOff;

/** The instruments that a patient can fill in alone, with the LOINC code of what they come to where there is one. */
public enum Questionnaire {
    NRS("72514-3", NumericRating.ITEMS, NumericRating::read),
    PEG("91147-9", Peg.ITEMS, Peg::read),
    BPI_SF(null, BriefPainInventory.ITEMS, BriefPainInventory::read),
    PHQ9("44261-6", Phq9.ITEMS, Phq9::read),
    GAD7("70274-6", Gad7.ITEMS, Gad7::read),
    CSSRS("93374-7", SuicideScreener.ITEMS, SuicideScreener::read),
    DN4_INTERVIEW(null, Dn4.INTERVIEW, Dn4::readInterview),
    PAIN_DETECT(null, PainDetect.ITEMS, PainDetect::read),
    FIBROMYALGIA_2016(null, Fibromyalgia2016.ITEMS, Fibromyalgia2016::read),
    AUDIT_C("75626-2", AuditC.ITEMS, AuditC::read),
    DAST_10("82667-7", Dast10.ITEMS, Dast10::read);

    private final @Nullable String loinc;
    private final List<Item> items;
    private final BiFunction<Answers, CutOff, Reading> reading;

    Questionnaire(@Nullable String loinc, List<Item> items, Function<Answers, Reading> reading) {
        this(loinc, items, (answers, _) -> reading.apply(answers));
    }

    Questionnaire(@Nullable String loinc, List<Item> items, BiFunction<Answers, CutOff, Reading> reading) {
        this.loinc = loinc;
        this.items = items;
        this.reading = reading;
    }

    public Optional<String> loinc() {
        return Optional.ofNullable(loinc);
    }

    public List<Item> items() {
        return items;
    }

    /** @param item a name that was sent */
    public record Problem(String item, String words) {}

    /** What cannot be an answer: an item of another instrument, or a number out of range. */
    public List<Problem> problems(Map<String, Integer> answers) {
        return answers.entrySet().stream()
                .flatMap(answer -> problem(answer.getKey(), answer.getValue()))
                .toList();
    }

    /** @param cutOff of AUDIT-C, by the patient's sex; the others do without */
    public Reading read(Answers answers, CutOff cutOff) {
        if (!problems(answers.byItem()).isEmpty()) {
            throw new IllegalArgumentException("These are no answers to " + name() + ".");
        }
        return reading.apply(answers, cutOff);
    }

    private Stream<Problem> problem(String name, int answer) {
        Optional<Item> item =
                items.stream().filter(it -> it.name().equals(name)).findFirst();
        if (item.isEmpty()) {
            return Stream.of(new Problem(name, "is no item of " + name()));
        }
        return item.get().allows(answer)
                ? Stream.empty()
                : Stream.of(new Problem(
                        name,
                        "must be from %d to %d"
                                .formatted(item.get().lowest(), item.get().highest())));
    }
}
