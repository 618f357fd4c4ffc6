package org.painpath.intake.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.FhirDates;
import org.painpath.intake.vocabulary.Answer;
import org.painpath.intake.vocabulary.Observed;

/** Observations that hold: final, amended or corrected. A panel's components are observed together. */
final class ObservationReader {
    private static final Set<ObservationStatus> THAT_HOLD =
            Set.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);

    private ObservationReader() {}

    static Stream<Observed> read(Observation observation) {
        if (!THAT_HOLD.contains(observation.getStatus())) {
            return Stream.empty();
        }
        LocalDate on = FhirDates.startOf(observation.getEffective());
        String panel = observation.hasComponent() ? panelOf(observation) : "single " + on;
        Stream<Observed> whole = answer(observation.getValue(), observation.getInterpretation())
                .map(answer -> new Observed(Codings.of(observation.getCode()), answer, on, panel))
                .stream();
        Stream<Observed> parts = observation.getComponent().stream()
                .flatMap(part -> answer(part.getValue(), part.getInterpretation())
                        .map(answer -> new Observed(Codings.of(part.getCode()), answer, on, panel))
                        .stream());
        return Stream.concat(whole, parts);
    }

    private static String panelOf(Observation observation) {
        return "panel " + System.identityHashCode(observation);
    }

    private static Optional<Answer> answer(@Nullable Type value, List<CodeableConcept> interpretation) {
        return switch (value) {
            case Quantity quantity -> number(quantity);
            case IntegerType number ->
                Optional.of(new Answer.Number(java.math.BigDecimal.valueOf(number.getValue()), null));
            case CodeableConcept concept -> Optional.of(coded(concept));
            case BooleanType yesNo -> Optional.of(new Answer.YesNo(yesNo.booleanValue()));
            case BaseDateTimeType time ->
                Optional.ofNullable(FhirDates.lastDay(time)).map(Answer.Day::new);
            case StringType words -> Optional.of(new Answer.Words(words.getValue()));
            case null, default -> interpretation.stream().findFirst().map(ObservationReader::coded);
        };
    }

    /** A value "less than 5" is not 5. */
    private static Optional<Answer> number(Quantity quantity) {
        return quantity.getValue() == null || quantity.hasComparator()
                ? Optional.empty()
                : Optional.of(new Answer.Number(
                        quantity.getValue(), quantity.hasCode() ? quantity.getCode() : quantity.getUnit()));
    }

    private static Answer coded(CodeableConcept concept) {
        return concept.hasCoding() || !concept.hasText()
                ? new Answer.Coded(Codings.of(concept))
                : new Answer.Words(concept.getText());
    }
}
