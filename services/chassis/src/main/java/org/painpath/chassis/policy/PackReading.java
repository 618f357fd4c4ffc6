package org.painpath.chassis.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.painpath.chassis.rules.PolicyPack;

/** Reads a pack: version, times and signature, which all kinds have, and the policy itself as its kind reads it. */
public final class PackReading {
    private PackReading() {}

    /**
     * @param policy reads the policy of a version out of the pack
     * @param faultsOf what is wrong with a policy whose values have their form
     * @throws BadPolicy with every fault at once
     */
    public static <P> PolicyPack<P> read(
            Map<?, ?> values, BiFunction<String, Section, P> policy, Function<P, List<String>> faultsOf) {
        List<String> faults = new ArrayList<>();
        var section = new Section("", values, faults);
        String version = version(section);
        var pack = new PolicyPack<>(
                version,
                section.day("effectiveFrom"),
                section.dayIfAny("effectiveTo"),
                section.text("signedOffBy", "\\S.{0,99}", "who signed, in at most 100 characters"),
                section.day("signedOffOn"),
                policy.apply(version, section));
        section.done();
        // what is not there has been told already; its stand-ins are not judged
        if (faults.isEmpty()) {
            faults.addAll(pack.faults());
            faults.addAll(faultsOf.apply(pack.policy()));
        }
        if (!faults.isEmpty()) {
            throw new BadPolicy(faults);
        }
        return pack;
    }

    private static String version(Section pack) {
        return pack.text("version", "\\d{4}\\.\\d{2}", "year and month, as in \"2026.11\"");
    }
}
