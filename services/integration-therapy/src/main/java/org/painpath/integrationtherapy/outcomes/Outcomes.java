package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.painpath.integrationtherapy.outcomes.Trend.Point;

/** The measurements of a course and what they say. */
public record Outcomes(List<Measurement> measurements, ResponsePolicy policy) {

    public Outcomes {
        measurements = List.copyOf(measurements);
    }

    public boolean has(Instrument instrument, int week) {
        return of(instrument).anyMatch(taken -> taken.week() == week);
    }

    /** A new score, read against the baseline that is known. */
    public Measurement measure(Instrument instrument, BigDecimal score, int week, LocalDate recordedOn) {
        if (week == 0 || instrument == Instrument.CSSRS) {
            return new Measurement(instrument, score, week, recordedOn, null, null);
        }
        var read = read(instrument, score);
        return new Measurement(
                instrument,
                score,
                week,
                recordedOn,
                read.map(InstrumentResponse::response).orElse(Response.NOT_EVALUABLE),
                read.map(InstrumentResponse::percentChange).orElse(null));
    }

    /** One line an instrument whose last score says something of the change, in the instruments' order. */
    public List<InstrumentResponse> responses() {
        return Arrays.stream(Instrument.values())
                .flatMap(instrument -> response(instrument).stream())
                .toList();
    }

    /** One line an instrument that was used, in the instruments' order. */
    public List<Trend> trends() {
        return Arrays.stream(Instrument.values())
                .filter(instrument -> of(instrument).findAny().isPresent())
                .map(this::trend)
                .toList();
    }

    Optional<InstrumentResponse> response(Instrument instrument) {
        return instrument == Instrument.CSSRS
                ? Optional.empty()
                : last(instrument).flatMap(later -> read(instrument, later.score()));
    }

    /** The latest score after the baseline. */
    Optional<Measurement> last(Instrument instrument) {
        return of(instrument)
                .filter(taken -> !taken.baseline())
                .max(Comparator.comparingInt(Measurement::week).thenComparing(Measurement::recordedOn));
    }

    private Optional<Measurement> baseline(Instrument instrument) {
        return of(instrument).filter(Measurement::baseline).findFirst();
    }

    private Optional<InstrumentResponse> read(Instrument instrument, BigDecimal score) {
        if (instrument.tellsChange()) {
            return Optional.of(new InstrumentResponse(instrument, policy.impression(score), null));
        }
        return baseline(instrument)
                .map(base -> new Change(base.score(), score))
                .map(change ->
                        new InstrumentResponse(instrument, policy.classify(instrument, change), change.percent()));
    }

    private Trend trend(Instrument instrument) {
        return Trend.of(
                instrument,
                of(instrument)
                        .sorted(Comparator.comparingInt(Measurement::week).thenComparing(Measurement::recordedOn))
                        .map(taken -> new Point(taken.week(), taken.score()))
                        .toList(),
                baseline(instrument).flatMap(base -> policy.bounds(instrument, base.score())));
    }

    private Stream<Measurement> of(Instrument instrument) {
        return measurements.stream().filter(taken -> taken.instrument() == instrument);
    }
}
