package org.painpath.evaluation.fhir;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.fhir.FhirRefused;

/** What an Observation that was a mistake takes back: every test of the catalogue that it is about. */
record RetractionReader(Observed observed) {

    boolean isEnteredInError() {
        return observed.observation().getStatus() == ObservationStatus.ENTEREDINERROR;
    }

    /** @throws FhirRefused 422 where nothing says which measurement is meant */
    Stream<Retraction> read() {
        var observation = observed.observation();
        return Stream.concat(
                        Stream.of(observation.getCode()),
                        observation.getComponent().stream().map(ObservationComponentComponent::getCode))
                .flatMap(code -> Observed.test(code).stream())
                .map(this::retraction);
    }

    private Retraction retraction(DiagnosticTest test) {
        LocalDate day = observed.day();
        String number = observed.number();
        if (day == null && number == null) {
            throw observed.noDay();
        }
        return new Retraction(test.loinc(), day, observed.time(), number);
    }
}
