package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The measurements of a course and what they say. */
public record Outcomes(List<Measurement> measurements, ResponsePolicy policy) {

    public Outcomes {
        measurements = List.copyOf(measurements);
    }

    public boolean has(Instrument instrument, int week) {
        return measurements.stream().anyMatch(taken -> taken.instrument() == instrument && taken.week() == week);
    }

    /** A new score, read against the baseline that is known. */
    public Measurement measure(Instrument instrument, BigDecimal score, int week, LocalDate recordedOn) {
        if (week == 0) {
            return new Measurement(instrument, score, week, recordedOn, null, null);
        }
        var read = baseline(instrument).map(base -> read(instrument, new Change(base.score(), score)));
        return new Measurement(
                instrument,
                score,
                week,
                recordedOn,
                read.map(InstrumentResponse::response).orElse(Response.NOT_EVALUABLE),
                read.map(InstrumentResponse::percentChange).orElse(null));
    }

    /** One line an instrument that has a baseline and a later score, in the instruments' order. */
    public List<InstrumentResponse> responses() {
        return Arrays.stream(Instrument.values())
                .flatMap(instrument -> response(instrument).stream())
                .toList();
    }

    Optional<InstrumentResponse> response(Instrument instrument) {
        return baseline(instrument)
                .flatMap(base ->
                        last(instrument).map(later -> read(instrument, new Change(base.score(), later.score()))));
    }

    /** The latest score after the baseline. */
    Optional<Measurement> last(Instrument instrument) {
        return measurements.stream()
                .filter(taken -> taken.instrument() == instrument && !taken.baseline())
                .max(Comparator.comparingInt(Measurement::week));
    }

    private Optional<Measurement> baseline(Instrument instrument) {
        return measurements.stream()
                .filter(taken -> taken.instrument() == instrument && taken.baseline())
                .findFirst();
    }

    private InstrumentResponse read(Instrument instrument, Change change) {
        return new InstrumentResponse(instrument, policy.classify(instrument, change), change.percent());
    }
}
