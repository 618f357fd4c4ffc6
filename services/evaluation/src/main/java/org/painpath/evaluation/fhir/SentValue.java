package org.painpath.evaluation.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What an Observation or a component of one says.
 *
 * @param isSaidToBeAbsent whether the sender says why there is no value
 */
record SentValue(@Nullable Type value, List<CodeableConcept> interpretation, boolean isSaidToBeAbsent) {
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final int DIGITS = 9;
    /** Of HL7's codes of interpretation. */
    private static final Set<String> CRITICAL = Set.of("HH", "LL", "AA");

    static SentValue of(Observation observation) {
        return new SentValue(
                observation.getValue(), observation.getInterpretation(), observation.hasDataAbsentReason());
    }

    static SentValue of(ObservationComponentComponent component) {
        return new SentValue(component.getValue(), component.getInterpretation(), component.hasDataAbsentReason());
    }

    /** A value with a comparator is none: less than 5 is not 5. */
    Optional<BigDecimal> number() {
        return switch (value) {
            case Quantity quantity
            when !quantity.hasComparator() ->
                Optional.ofNullable(quantity.getValue()).filter(SentValue::isOrdinary);
            case IntegerType number -> Optional.of(BigDecimal.valueOf(number.getValue()));
            case null, default -> Optional.empty();
        };
    }

    /** UCUM where it is given, or the sender's spelling. */
    String unit() {
        if (!(value instanceof Quantity quantity)) {
            return "";
        }
        String unit = UCUM.equals(quantity.getSystem()) && quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
        return unit == null ? "" : unit;
    }

    /** Everything by which the value can say that something was found or not. */
    Stream<String> words() {
        return switch (value) {
            case CodeableConcept concept -> words(concept);
            case StringType text -> Stream.of(text.getValue());
            case BooleanType found -> Stream.of(found.booleanValue() ? "POS" : "NEG");
            case null -> interpretation.stream().flatMap(SentValue::words);
            default -> Stream.empty();
        };
    }

    /** Beyond panic limits, or critically abnormal. */
    boolean isCalledCritical() {
        return interpretation.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .anyMatch(coding -> CRITICAL.contains(String.valueOf(coding.getCode())));
    }

    private static Stream<String> words(CodeableConcept concept) {
        return Stream.concat(
                concept.getCoding().stream()
                        .flatMap(coding -> Stream.concat(
                                Stream.ofNullable(coding.getCode()), Stream.ofNullable(coding.getDisplay()))),
                Stream.ofNullable(concept.getText()));
    }

    /** 1E245 is a decimal in FHIR, too. */
    private static boolean isOrdinary(BigDecimal number) {
        return number.scale() >= -DIGITS && number.scale() <= DIGITS && number.precision() - number.scale() <= DIGITS;
    }
}
