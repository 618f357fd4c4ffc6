package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The consents that were recorded with their days, each kind once. A consent that was only named, without a day, is in
 * {@link ScreeningFacts#consents()}; a record of its kind counts over it.
 */
public record ConsentRecords(List<ConsentRecord> all) {
    public static final ConsentRecords NONE = new ConsentRecords(List.of());

    public ConsentRecords {
        all = List.copyOf(all);
    }

    /** Of each kind what counts, in the order in which the kinds are named. */
    public static ConsentRecords of(Stream<ConsentRecord> told) {
        return told.reduce(NONE, ConsentRecords::counting, (_, last) -> last);
    }

    public Optional<ConsentRecord> of(Consent kind) {
        return all.stream().filter(record -> record.kind() == kind).findFirst();
    }

    public boolean isRevoked(Consent kind) {
        return of(kind).filter(record -> !record.stands()).isPresent();
    }

    /** Those whose end has passed by that day, though nobody took them back. */
    public List<ConsentRecord> lapsedBy(LocalDate today) {
        return all.stream()
                .filter(record ->
                        record.lapsesOn().filter(day -> !day.isAfter(today)).isPresent())
                .toList();
    }

    /** The first day on which one of them lapses; empty where none has an end. */
    public Optional<LocalDate> firstLapse() {
        return all.stream().flatMap(record -> record.lapsesOn().stream()).min(Comparator.naturalOrder());
    }

    /** What counts of both, by day: a message that comes late takes back no newer word. */
    ConsentRecords over(ConsentRecords earlier) {
        return all.stream().reduce(earlier, ConsentRecords::counting, (_, last) -> last);
    }

    /** The one of this kind alone. */
    public ConsentRecords only(Consent kind) {
        return new ConsentRecords(of(kind).stream().toList());
    }

    /** Those that say something that is not known and that counts. */
    public ConsentRecords newsTo(ConsentRecords known) {
        ConsentRecords after = over(known);
        return new ConsentRecords(
                after.all.stream().filter(record -> !known.all.contains(record)).toList());
    }

    /** This record in the place of the one of its kind, whatever the days. */
    ConsentRecords with(ConsentRecord record) {
        return new ConsentRecords(Stream.concat(
                        all.stream().filter(other -> other.kind() != record.kind()), Stream.of(record))
                .sorted(Comparator.comparing(ConsentRecord::kind))
                .toList());
    }

    /** Absent where there are none, so that an empty list is never written. */
    @Nullable
    ConsentRecords orAbsent() {
        return all.isEmpty() ? null : this;
    }

    private ConsentRecords counting(ConsentRecord record) {
        boolean counts = of(record.kind()).map(record::countsOver).orElse(true);
        return counts ? with(record) : this;
    }
}
