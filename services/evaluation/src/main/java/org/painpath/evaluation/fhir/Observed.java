package org.painpath.evaluation.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.ResultCheck;
import org.painpath.fhir.FhirDates;
import org.painpath.fhir.FhirRefused;

/**
 * An Observation: which test, when, which report.
 *
 * @param report that names it; where there is one, it says the number, and the day if the Observation does not
 */
record Observed(Located<Observation> located, @Nullable DiagnosticReport report) {
    private static final Set<String> LOINC = Set.of("http://loinc.org", "urn:oid:2.16.840.1.113883.6.1");

    Observation observation() {
        return located.resource();
    }

    String path() {
        return located.path();
    }

    /** The test of the clinic's catalogue, by its LOINC. */
    static Optional<DiagnosticTest> test(CodeableConcept code) {
        return code.getCoding().stream()
                .filter(coding -> coding.hasCode() && LOINC.contains(String.valueOf(coding.getSystem())))
                .flatMap(coding -> DiagnosticTest.find(coding.getCode()).stream())
                .findFirst();
    }

    @Nullable
    LocalDate day() {
        LocalDate observed = FhirDates.dayOf(observation().getEffective());
        return observed == null && report != null ? FhirDates.dayOf(report.getEffective()) : observed;
    }

    /** Of the element that says the day; date-only stays date-only. */
    @Nullable
    Instant time() {
        if (report == null || FhirDates.dayOf(observation().getEffective()) != null) {
            return FhirDates.timeOf(observation().getEffective());
        }
        return FhirDates.timeOf(report.getEffective());
    }

    @Nullable
    String number() {
        return number(report == null ? observation().getIdentifier() : report.getIdentifier());
    }

    /** The laboratory's number, where it is a number and could not be a name. */
    static @Nullable String number(List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(Identifier::hasValue)
                .map(Identifier::getValue)
                .filter(value -> ResultCheck.REPORT_ID.matcher(value).matches())
                .findFirst()
                .orElse(null);
    }

    FhirRefused noDay() {
        return FhirRefused.unprocessable(
                IssueType.REQUIRED, "The day of the observation is needed here.", path() + ".effective");
    }
}
