package org.painpath.evaluation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.evaluation.diagnostics.Catalogue;
import org.painpath.evaluation.diagnostics.CatalogueOfTheDay;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.springframework.core.io.ClassPathResource;

/** A catalogue is read, or every fault is told and nothing is; each result is read by the one of its day. */
class CatalogueReaderTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void everyTestWithANumberSaysWhereItsFiguresComeFrom(DiagnosticTest test) {
        assertThat(Shipped.catalogue().sources(test).toList())
                .allSatisfy(source -> assertThat(source).isNotBlank())
                .hasSizeGreaterThanOrEqualTo(test.isCoded() ? 0 : 1);
    }

    @Test
    void aResultIsReadByThePackOfItsDay() throws IOException {
        write(next().replace("to: 1.1", "to: 1.0"));
        var catalogues = CatalogueOfTheDay.of(load());
        assertThat(creatinineOfWomen(catalogues, BEFORE)).isEqualByComparingTo("1.1");
        assertThat(creatinineOfWomen(catalogues, AFTER)).isEqualByComparingTo("1.0");
        assertThat(creatinineOfWomen(catalogues, LocalDate.of(2025, 3, 1)))
                .as("before the first pack")
                .isEqualByComparingTo("1.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: g/dL          | unit: g/L           | tests.ALBUMIN.unit: must be g/dL",
                "EGFR:               | EGFRX:              | tests.EGFR: is missing",
                "EGFR:               | EGFRX:              | tests.EGFRX: is not known here",
                "INR:                | ECG:                | tests.ECG: is not known here",
                "below: 15,          | above: 250,         | tests.EGFR.critical: must be plausible",
                "below: 15, source   | source              | tests.EGFR.critical: must say what is critical",
                "below: 15,          | below: 61,          | tests.EGFR.female: must not be critical",
                "'source: \"kidney failure, KDIGO G5 (clinical reference 3.2)\"' | 'source: \"\"' | tests.EGFR.critical.source: must be where it comes from",
                "'from: 0.7, to: 1.3' | 'from: 1.2, to: 1.3' | tests.CREATININE.male: must have something in common with female",
                "'from: 0.7, to: 1.3' | 'from: 1.4, to: 1.3' | tests.CREATININE.male: must begin below its end",
                "'from: 0.7, to: 1.3' | 'from: 0.05, to: 1.3' | tests.CREATININE.male: must be plausible",
                "'from: 0.7, to: 1.3' | 'from: 0.7, to: high' | tests.CREATININE.male.to: must be a number from 0 to 100000",
                "male: {from: 0.7    | men: {from: 0.7     | tests.CREATININE.male: is missing",
                "above: 2600         | above: 2601         | tests.ALP.critical: must call from grade 4 of CTCAE on",
                "above: 12,          | above: 12.1,        | tests.BILIRUBIN.critical: must call from grade 4 of CTCAE on",
                "effectiveFrom: 2027-01-01 | effectiveFrom: 2026-11-01 | 2026.11 and 2027.01 overlap",
            })
    void aFaultIsToldByItsPlace(String good, String bad, String fault) throws IOException {
        String pack = next();
        assertThat(pack).contains(good);
        write(pack.replaceFirst(Pattern.quote(good), bad));
        assertThat(faults()).anyMatch(told -> told.contains(fault));
    }

    private static BigDecimal creatinineOfWomen(CatalogueOfTheDay catalogues, LocalDate observed) {
        return catalogues
                .on(observed)
                .limits(DiagnosticTest.CREATININE)
                .female()
                .high();
    }

    private PolicyPacks<Catalogue> load() {
        return PolicyFiles.load("catalogue", directory.toString(), CatalogueReader::read);
    }

    private List<String> faults() {
        var bad = catchThrowable(this::load);
        return assertThat(bad).asInstanceOf(type(BadPolicy.class)).actual().faults();
    }

    private void write(String pack) throws IOException {
        Files.writeString(directory.resolve("catalogue-2027.01.yaml"), pack);
    }

    /** The shipped catalogue under another version and from another day on. */
    private static String next() throws IOException {
        return new ClassPathResource("policy/catalogue-2026.11.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"2026.11\"", "\"2027.01\"")
                .replace("effectiveFrom: 2026-11-01", "effectiveFrom: 2027-01-01");
    }
}
