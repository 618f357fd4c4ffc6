package org.painpath.instruments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.instruments.PainArea.Region;

/**
 * The fibromyalgia criteria of 2016: widespread pain with symptoms, generalised pain in four of five regions, for three
 * months; other diagnoses do not exclude it. (Those of 2010 and 2011 take an index from 3 on.)
 *
 * <p>Source: Wolfe 2016 (clinical reference 1.4, key FM16).
 *
 * @param areas where it hurt in the past week
 * @param threeMonths whether it has been so for at least three months
 */
public record Fibromyalgia2016(Set<PainArea> areas, SymptomSeverity symptoms, boolean threeMonths) {
    private static final List<Item> AREAS = Item.yesOrNo(List.of(PainArea.values()));
    private static final int REGIONS = 4;

    static final List<Item> ITEMS = Stream.of(AREAS, SymptomSeverity.ITEMS, Item.yesOrNo("THREE_MONTHS"))
            .flatMap(List::stream)
            .toList();

    public Fibromyalgia2016 {
        areas = Set.copyOf(areas);
    }

    public enum Outcome {
        CRITERIA_MET,
        CRITERIA_NOT_MET
    }

    /** Widespread pain index, 0 to 19. */
    public int widespreadPain() {
        return areas.size();
    }

    /** Regions with pain, 0 to 5, as the test of generalised pain counts them. */
    public Set<Region> regions() {
        return areas.stream()
                .filter(PainArea::countsForGeneralisedPain)
                .map(PainArea::region)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Region.class)));
    }

    public Outcome outcome() {
        return widespreadWithSymptoms() && regions().size() >= REGIONS && threeMonths
                ? Outcome.CRITERIA_MET
                : Outcome.CRITERIA_NOT_MET;
    }

    private boolean widespreadWithSymptoms() {
        int pain = widespreadPain();
        int severity = symptoms.score();
        return (pain >= 7 && severity >= 5) || (pain >= 4 && pain <= 6 && severity >= 9);
    }

    static Reading read(Answers answers) {
        return answers.whole(ITEMS, all -> of(answers, all).reading());
    }

    private static Fibromyalgia2016 of(Answers answers, List<Integer> all) {
        Set<PainArea> painful = Arrays.stream(PainArea.values())
                .filter(area -> answers.yes(area.name()))
                .collect(Collectors.toSet());
        return new Fibromyalgia2016(
                painful, SymptomSeverity.of(all.subList(AREAS.size(), all.size() - 1)), all.getLast() == 1);
    }

    private Reading reading() {
        int severity = symptoms.score();
        return Reading.scored(
                List.of(
                        Score.of("widespread-pain", widespreadPain()),
                        Score.of("symptom-severity", severity),
                        Score.of("fibromyalgia-severity", widespreadPain() + severity)),
                outcome(),
                "Fibromyalgia 2016 %s: pain in %d of 19 areas and %d of 5 regions, symptoms %d of 12."
                        .formatted(
                                Reading.words(outcome()),
                                widespreadPain(),
                                regions().size(),
                                severity));
    }
}
