package org.painpath.evaluation.policy;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PackReading;
import org.painpath.chassis.policy.Section;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.evaluation.diagnostics.Catalogue;
import org.painpath.evaluation.diagnostics.Catalogue.Entry;
import org.painpath.evaluation.diagnostics.Catalogue.Sourced;
import org.painpath.evaluation.diagnostics.CatalogueFaults;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Range;

/** A pack of reference ranges and critical limits out of maps and values: every test with a number has its own, in its own unit. */
public final class CatalogueReader {
    private static final String LEAST = "0";
    private static final String MOST = "100000";
    private static final String SOURCE = "\\S.{0,299}";
    private static final String EVERYBODY = "everybody";

    private CatalogueReader() {}

    /** @throws BadPolicy with every fault at once */
    public static PolicyPack<Catalogue> read(Map<?, ?> values) {
        return PackReading.read(values, CatalogueReader::catalogue, CatalogueFaults::of);
    }

    private static Catalogue catalogue(String version, Section pack) {
        Section tests = pack.section("tests");
        Map<DiagnosticTest, Entry> entries = new EnumMap<>(DiagnosticTest.class);
        withNumbers().forEach(test -> entries.put(test, entry(test, tests.section(test.name()))));
        tests.done();
        return new Catalogue(version, entries);
    }

    private static Stream<DiagnosticTest> withNumbers() {
        return Stream.of(DiagnosticTest.values()).filter(test -> !test.isCoded());
    }

    private static Entry entry(DiagnosticTest test, Section section) {
        if (!section.text("unit", ".*", "words").equals(test.unit())) {
            section.fault("unit", "must be " + test.unit());
        }
        boolean alike = section.keys().contains(EVERYBODY);
        Sourced female = usual(section.section(alike ? EVERYBODY : "female"));
        Sourced male = alike ? female : usual(section.section("male"));
        var entry = new Entry(female, male, uncritical(section.section("critical")));
        section.done();
        return entry;
    }

    private static Sourced usual(Section section) {
        return sourced(section, "from", "to");
    }

    /** Below the one, or above the other. */
    private static Sourced uncritical(Section section) {
        return sourced(section, "below", "above");
    }

    private static Sourced sourced(Section section, String low, String high) {
        var range = new Range(section.decimalIfAny(low, LEAST, MOST), section.decimalIfAny(high, LEAST, MOST));
        var sourced =
                new Sourced(range, section.text("source", SOURCE, "where it comes from, in at most 300 characters"));
        section.done();
        return sourced;
    }
}
