package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every policy pack of the clinic, one after the other without gap or overlap. A pack without a last day holds until the
 * next one begins.
 */
public final class PolicyPacks implements ScreeningOfTheDay {

    private record Screened(PolicyPack pack, Screening screening) {}

    private final List<Screened> inOrder;

    /** @throws IllegalArgumentException if the packs have {@link #faults} */
    public PolicyPacks(List<PolicyPack> packs) {
        List<String> faults = faults(packs);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        inOrder = inOrder(packs).stream()
                .map(pack -> new Screened(pack, Screening.under(pack.policy())))
                .toList();
    }

    /** What is wrong with the packs together, in words; empty where they follow each other for good. */
    public static List<String> faults(List<PolicyPack> packs) {
        if (packs.isEmpty()) {
            return List.of("There is no policy pack.");
        }
        List<String> faults = new ArrayList<>();
        Map<String, PolicyPack> byVersion = new LinkedHashMap<>();
        PolicyPack before = null;
        for (PolicyPack pack : inOrder(packs)) {
            if (byVersion.put(pack.version(), pack) != null) {
                faults.add("Two packs have the version %s.".formatted(pack.version()));
            }
            if (before != null) {
                faultBetween(before, pack).ifPresent(faults::add);
            }
            before = pack;
        }
        if (before != null && before.effectiveTo() != null) {
            faults.add("No pack follows %s, which ends on %s.".formatted(before.version(), before.effectiveTo()));
        }
        return faults;
    }

    private static Optional<String> faultBetween(PolicyPack before, PolicyPack after) {
        LocalDate ends = before.effectiveTo();
        boolean both = before.effectiveFrom().equals(after.effectiveFrom());
        if (both || (ends != null && !ends.isBefore(after.effectiveFrom()))) {
            return Optional.of("%s and %s overlap from %s on."
                    .formatted(before.version(), after.version(), after.effectiveFrom()));
        }
        return ends == null || ends.plusDays(1).equals(after.effectiveFrom())
                ? Optional.empty()
                : Optional.of("There is a gap between %s, which ends on %s, and %s, which begins on %s."
                        .formatted(before.version(), ends, after.version(), after.effectiveFrom()));
    }

    private static List<PolicyPack> inOrder(List<PolicyPack> packs) {
        return packs.stream()
                .sorted(Comparator.comparing(PolicyPack::effectiveFrom))
                .toList();
    }

    /** @throws IllegalStateException before the first pack: nothing is ever screened without a policy */
    @Override
    public Screening on(LocalDate day) {
        return holding(day).screening();
    }

    /** @throws IllegalStateException before the first pack */
    public PolicyPack packOn(LocalDate day) {
        return holding(day).pack();
    }

    /** By their first day. */
    public List<PolicyPack> all() {
        return inOrder.stream().map(Screened::pack).toList();
    }

    public Optional<PolicyPack> version(String version) {
        return inOrder.stream()
                .map(Screened::pack)
                .filter(pack -> pack.version().equals(version))
                .findFirst();
    }

    private Screened holding(LocalDate day) {
        return inOrder.stream()
                .filter(screened -> !screened.pack().effectiveFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no policy pack holds on " + day));
    }
}
