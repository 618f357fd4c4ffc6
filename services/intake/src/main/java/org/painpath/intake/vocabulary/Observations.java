package org.painpath.intake.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was observed, with the newest first. */
record Observations(List<Observed> newestFirst) {

    static Observations of(List<Observed> observed) {
        return new Observations(observed.stream()
                .sorted(Comparator.comparing(Observed::dayOrLongAgo).reversed())
                .toList());
    }

    Optional<Observed> latest(String loinc) {
        return latest(CodeSystems.LOINC, loinc);
    }

    Optional<Observed> latest(String system, String code) {
        return newestFirst.stream()
                .filter(observed -> observed.is(system, code))
                .findFirst();
    }

    /** All of the last day, for one may be worse than the other, and those of which nobody says the day. */
    Stream<Observed> ofLastDay(String system, String code) {
        List<Observed> all = all(system, code);
        return all.stream()
                .filter(observed -> observed.on() == null
                        || observed.on().equals(all.getFirst().on()));
    }

    /** The same panel's answer to another question. */
    Optional<Observed> beside(Observed observed, String system, String code) {
        return newestFirst.stream()
                .filter(other -> other.panel().equals(observed.panel()) && other.is(system, code))
                .findFirst();
    }

    List<Observed> all(String system, String code) {
        return newestFirst.stream()
                .filter(observed -> observed.is(system, code))
                .toList();
    }
}
