package org.painpath.chassis.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every policy pack of one kind, one after the other without gap or overlap. A pack without a last day holds until the
 * next one begins.
 */
public final class PolicyPacks<P> {

    private final List<PolicyPack<P>> inOrder;

    /** @throws IllegalArgumentException if the packs have {@link #faults} */
    public PolicyPacks(List<PolicyPack<P>> packs) {
        List<String> faults = faults(packs);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        inOrder = inOrder(packs);
    }

    /** What is wrong with the packs together, in words; empty where they follow each other for good. */
    public static <P> List<String> faults(List<PolicyPack<P>> packs) {
        if (packs.isEmpty()) {
            return List.of("There is no policy pack.");
        }
        List<String> faults = new ArrayList<>();
        Map<String, PolicyPack<P>> byVersion = new LinkedHashMap<>();
        PolicyPack<P> before = null;
        for (PolicyPack<P> pack : inOrder(packs)) {
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

    private static Optional<String> faultBetween(PolicyPack<?> before, PolicyPack<?> after) {
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

    private static <P> List<PolicyPack<P>> inOrder(List<PolicyPack<P>> packs) {
        return packs.stream()
                .sorted(Comparator.comparing(PolicyPack::effectiveFrom))
                .toList();
    }

    /** @throws IllegalStateException before the first pack: nothing is ever decided without a policy */
    public P on(LocalDate day) {
        return packOn(day).policy();
    }

    /** @throws IllegalStateException before the first pack */
    public PolicyPack<P> packOn(LocalDate day) {
        return inOrder.stream()
                .filter(pack -> !pack.effectiveFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no policy pack holds on " + day));
    }

    /** By their first day. */
    public List<PolicyPack<P>> all() {
        return inOrder;
    }

    public Optional<PolicyPack<P>> version(String version) {
        return inOrder.stream().filter(pack -> pack.version().equals(version)).findFirst();
    }

    /** The same times and signatures over what is made of each policy. */
    public <Q> PolicyPacks<Q> map(Function<? super P, ? extends Q> made) {
        return new PolicyPacks<>(inOrder.stream()
                .map(pack -> pack.<Q>with(made.apply(pack.policy())))
                .toList());
    }
}
