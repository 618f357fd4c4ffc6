package org.painpath.instruments;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Reading.Incomplete;
import org.painpath.instruments.Reading.Partial;

/**
 * The Budapest criteria of CRPS: (A) continuing pain out of proportion to what began it, (B) symptoms that the patient
 * reports and (C) signs that the examiner observes now, by category, (D) no better diagnosis. Clinical: symptoms in at
 * least three categories and signs in at least two; research: symptoms in all four and signs in at least two.
 *
 * <p>Source: Harden 2010 (clinical reference 1.5, key CRPS).
 *
 * @param disproportionatePain A; absent while not known, as D
 * @param symptoms the categories that were asked about
 * @param signs the categories that hands have examined
 */
public record Budapest(
        @Nullable Boolean disproportionatePain,
        Map<Category, Boolean> symptoms,
        Map<Category, Boolean> signs,
        @Nullable Boolean noBetterDiagnosis) {
    /** Nothing asked and nothing examined. */
    public static final Budapest NOTHING = new Budapest(null, Map.of(), Map.of(), null);

    /** What belongs to a category, as symptom or sign. */
    public enum Category {
        /** Hyperaesthesia, allodynia; sign: hyperalgesia to pinprick, allodynia. */
        SENSORY,
        /** Asymmetry of temperature (sign: more than 1 °C) or of colour. */
        VASOMOTOR,
        SUDOMOTOR_OEDEMA,
        MOTOR_TROPHIC
    }

    /** Whoever meets the research criteria meets the clinical ones too. */
    public enum Outcome {
        NOT_MET,
        CLINICAL,
        RESEARCH
    }

    public Budapest {
        symptoms = Collections.unmodifiableMap(copy(symptoms));
        signs = Collections.unmodifiableMap(copy(signs));
    }

    /** Empty unless A, D and every category of symptoms and signs are known. */
    public Optional<Outcome> outcome() {
        return toExamine().isEmpty() && unanswered().isEmpty() ? Optional.of(whole()) : Optional.empty();
    }

    /** These answers over earlier ones. */
    public Budapest over(Budapest earlier) {
        Map<Category, Boolean> allSymptoms = copy(earlier.symptoms);
        allSymptoms.putAll(symptoms);
        Map<Category, Boolean> allSigns = copy(earlier.signs);
        allSigns.putAll(signs);
        return new Budapest(
                disproportionatePain == null ? earlier.disproportionatePain : disproportionatePain,
                allSymptoms,
                allSigns,
                noBetterDiagnosis == null ? earlier.noBetterDiagnosis : noBetterDiagnosis);
    }

    /** Partial while the signs of a category are not known. */
    public Reading read() {
        List<Score> reported =
                unknown(symptoms).isEmpty() ? List.of(Score.of("symptom-categories", count(symptoms))) : List.of();
        if (!toExamine().isEmpty()) {
            String words = "Budapest is partial: signs to be examined in person: " + Reading.list(toExamine()) + ".";
            return new Partial(reported, words, unanswered(), toExamine());
        }
        return outcome().<Reading>map(this::reading).orElseGet(() -> new Incomplete(unanswered()));
    }

    private Reading reading(Outcome outcome) {
        return Reading.scored(
                List.of(Score.of("symptom-categories", count(symptoms)), Score.of("sign-categories", count(signs))),
                outcome,
                "Budapest criteria: %s, symptoms in %d and signs in %d of 4 categories."
                        .formatted(Reading.words(outcome), count(symptoms), count(signs)));
    }

    private Outcome whole() {
        boolean bothStatements = Boolean.TRUE.equals(disproportionatePain) && Boolean.TRUE.equals(noBetterDiagnosis);
        if (!bothStatements || count(symptoms) < 3 || count(signs) < 2) {
            return Outcome.NOT_MET;
        }
        return count(symptoms) == Category.values().length ? Outcome.RESEARCH : Outcome.CLINICAL;
    }

    private List<String> toExamine() {
        return unknown(signs);
    }

    private List<String> unanswered() {
        return Stream.of(
                        disproportionatePain == null ? Stream.of("DISPROPORTIONATE_PAIN") : Stream.<String>of(),
                        unknown(symptoms).stream(),
                        noBetterDiagnosis == null ? Stream.of("NO_BETTER_DIAGNOSIS") : Stream.<String>of())
                .flatMap(names -> names)
                .toList();
    }

    private static List<String> unknown(Map<Category, Boolean> known) {
        return Arrays.stream(Category.values())
                .filter(category -> !known.containsKey(category))
                .map(Category::name)
                .toList();
    }

    private static int count(Map<Category, Boolean> known) {
        return (int) known.values().stream().filter(Boolean::booleanValue).count();
    }

    private static Map<Category, Boolean> copy(Map<Category, Boolean> known) {
        Map<Category, Boolean> copy = new EnumMap<>(Category.class);
        copy.putAll(known);
        return copy;
    }
}
