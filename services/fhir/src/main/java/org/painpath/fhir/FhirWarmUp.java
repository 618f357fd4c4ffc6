package org.painpath.fhir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;

/**
 * Reads and writes one resource of each type that comes in or goes out, so that the first sender does not wait while the parser
 * learns its model. Nothing depends on it; each service brings its {@code fhir/warm-up.json}.
 */
final class FhirWarmUp {
    private static final Logger log = LoggerFactory.getLogger(FhirWarmUp.class);
    private static final ClassPathResource BUNDLE = new ClassPathResource("fhir/warm-up.json");

    private final FhirReader fhir;

    FhirWarmUp(FhirReader fhir) {
        this.fhir = fhir;
    }

    @EventListener(ApplicationReadyEvent.class)
    void inTheBackground() {
        Thread.ofVirtual().name("fhir-warm-up").start(this::run);
    }

    private void run() {
        try {
            fhir.write(fhir.read(BUNDLE.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException | LinkageError failure) {
            log.warn("fhir not warmed up: {}", failure.getClass().getName());
        }
    }
}
