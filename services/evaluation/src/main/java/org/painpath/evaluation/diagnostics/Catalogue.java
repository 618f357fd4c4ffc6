package org.painpath.evaluation.diagnostics;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What values of the tests that have numbers are read against, as a signed pack says it.
 *
 * @param version of the pack
 */
public record Catalogue(String version, Map<DiagnosticTest, Entry> entries) {

    /** A range, and where it comes from. */
    public record Sourced(Range range, String source) {}

    /** @param uncritical outside it, a clinician is called at once */
    public record Entry(Sourced female, Sourced male, Sourced uncritical) {

        Limits limits() {
            return new Limits(female.range(), male.range(), uncritical.range());
        }

        private Stream<String> sources() {
            return Stream.of(female, male, uncritical).map(Sourced::source).distinct();
        }
    }

    public Catalogue {
        entries = Map.copyOf(entries);
    }

    /** Of a test that looks for something: found or not. */
    public Limits limits(DiagnosticTest test) {
        Entry entry = entries.get(test);
        return entry == null ? Limits.FOUND_OR_NOT : entry.limits();
    }

    /** Of a test that is not ordered any more: none. */
    public Limits limits(String loinc) {
        return DiagnosticTest.find(loinc).map(this::limits).orElse(Limits.NONE);
    }

    /** Where the ranges of a test come from, each source once; nothing of a test that looks for something. */
    public Stream<String> sources(DiagnosticTest test) {
        Entry entry = entries.get(test);
        return entry == null ? Stream.of() : entry.sources();
    }
}
