package org.painpath.evaluation.diagnostics;

import java.util.ArrayList;
import java.util.List;

/** What a message of a laboratory says that is not on record already, and what of the record gives way to it. */
public record News(Diagnostics known) {

    /** The results that are new, one value after the other; of two that nothing tells apart, the worst. */
    public List<Result> of(List<Result> message) {
        List<Result> news = new ArrayList<>();
        Diagnostics sofar = known;
        for (Result result : Measurements.worstOfEachMoment(message)) {
            if (!sofar.covers(result)) {
                news.add(result);
                sofar = sofar.resulted(null, result);
            }
        }
        return List.copyOf(news);
    }

    /** What the laboratory takes back of what is on record. */
    public List<Result> takenBackBy(List<Retraction> retractions) {
        List<Result> meant = retractions.stream()
                .filter(retraction -> retraction.inDoubt(known.results()).isEmpty())
                .flatMap(retraction -> retraction.among(known.results()).stream())
                .toList();
        return known.results().stream().filter(meant::contains).toList();
    }

    /** Values of which the laboratory takes back one and does not say which; none that somebody has been asked about before. */
    public List<Result> inDoubt(List<Retraction> retractions) {
        return retractions.stream()
                .flatMap(retraction -> retraction.inDoubt(known.results()).stream())
                .distinct()
                .filter(result -> !known.doubted().contains(result.key()))
                .toList();
    }

    /** Whether a critical result that nobody has seen gives way to this report. */
    public boolean replacesCritical(Result later) {
        return replacedBy(later).stream().anyMatch(earlier -> known.critical().contains(earlier.key()));
    }

    /** Whether a value that counts gives way to another one, whatever the laboratory calls it. */
    public boolean changes(Result later) {
        return replacedBy(later).stream().anyMatch(earlier -> earlier.status().counts() && !earlier.sameValue(later));
    }

    private List<Result> replacedBy(Result later) {
        return Measurements.replacedBy(later, known.results());
    }
}
