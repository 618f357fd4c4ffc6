package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.calculators.Ascites;
import org.painpath.prescriptionreview.calculators.Encephalopathy;
import org.painpath.prescriptionreview.calculators.Sex;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * One more caution never gives a higher dose, and never lets a dose through that was held or stopped without it. The seeds are fixed,
 * so that a failure comes again.
 */
class MoreCautionIsNeverMoreTest {
    private static final int TRIES = 500;
    private static final int OLDER = 70;

    /** What speaks for care beside an otherwise equal person. */
    private record Person(Random random, boolean older, boolean childPughB, boolean inhibitor, boolean weakKidneys) {

        Stream<Person> withOneCautionMore() {
            return Stream.of(
                            new Person(random, true, childPughB, inhibitor, weakKidneys),
                            new Person(random, older, true, inhibitor, weakKidneys),
                            new Person(random, older, childPughB, true, weakKidneys),
                            new Person(random, older, childPughB, inhibitor, true))
                    .filter(other -> !other.equals(this));
        }

        DosingInputs inputs(BigDecimal weight, BigDecimal height, Sex sex) {
            Patients patient = childPughB
                    ? Patients.childPughB()
                    : Patients.withLiver("1.2", "3.8", "1.1", Ascites.NONE, Encephalopathy.NONE);
            patient.ageYears = older ? OLDER : 40;
            patient.sex = sex;
            patient.weightKg = weight;
            patient.heightCm = height;
            patient.creatinine(weakKidneys ? "4.8" : "0.8");
            ReviewFacts facts = patient.facts();
            return DosingInputs.of(facts, inhibitor ? Set.of("clarithromycin") : Set.of(), TODAY, Doses.POLICY)
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void onAnyRoute(Route route) {
        for (int seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var person = new Person(
                    random, random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
            var weight = BigDecimal.valueOf(30 + random.nextInt(270));
            var height = BigDecimal.valueOf(145 + random.nextInt(60));
            var sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
            var request = request(route, random);
            var running = random.nextInt(3) == 0 ? running(route, random) : null;
            var plain = reckon(route, person.inputs(weight, height, sex), request, running);
            for (var careful : person.withOneCautionMore().toList()) {
                var dose = reckon(route, careful.inputs(weight, height, sex), request, running);
                assertNotMore(dose, plain, "%s, seed %d, %s".formatted(route, seed, careful));
            }
        }
    }

    private static void assertNotMore(ProposedDose careful, ProposedDose plain, String as) {
        assertThat(careful.singleDoseMg()).as(as).isLessThanOrEqualTo(plain.singleDoseMg());
        assertThat(careful.dailyMg()).as(as).isLessThanOrEqualTo(plain.dailyMg());
        assertThat(perHour(careful)).as(as).isLessThanOrEqualTo(perHour(plain));
        assertThat(severest(careful)).as(as).isGreaterThanOrEqualTo(severest(plain));
    }

    private static BigDecimal perHour(ProposedDose dose) {
        return dose.infusion() == null ? BigDecimal.ZERO : dose.infusion().mgPerHour();
    }

    /** HOLD and STOP count; a smaller dose may well be a smaller concern otherwise. */
    private static int severest(ProposedDose dose) {
        return dose.factors().stream().noneMatch(line -> line.name().startsWith("typed"))
                ? 0
                : DoseRules.under(Doses.POLICY, dose.route()).examine(dose).stream()
                        .filter(Finding::blocks)
                        .mapToInt(finding ->
                                ((Finding.Concern) finding).severity().ordinal())
                        .max()
                        .orElse(0);
    }

    private static ProposedDose reckon(
            Route route, DosingInputs inputs, DoseRequest request, @Nullable RunningDose running) {
        return DoseReckoning.reckon(route, inputs, request, running, Doses.POLICY);
    }

    private static DoseRequest request(Route route, Random random) {
        BigDecimal typed = BigDecimal.valueOf(1 + random.nextInt(1_200), 1);
        boolean untyped = random.nextBoolean();
        return switch (route) {
            case ORAL, SUBLINGUAL -> DoseRequest.taken(route, untyped ? null : typed, null);
            case IV_BOLUS -> new DoseRequest(route, typed, null, null, null);
            case IV_INFUSION -> infusion(random, untyped);
        };
    }

    private static DoseRequest infusion(Random random, boolean untyped) {
        var rate = new InfusionRate(BigDecimal.valueOf(1 + random.nextInt(250), 2), "mg/kg/h");
        var protocol = random.nextBoolean() ? null : "crps-outpatient";
        return Doses.infusion(new InfusionRequest(protocol, untyped ? null : rate, null, null));
    }

    private static @Nullable RunningDose running(Route route, Random random) {
        var asked = random.nextBoolean() ? Direction.UP : Direction.DOWN;
        return route.isIntravenous()
                ? null
                : new RunningDose(
                        route, BigDecimal.valueOf(5 + random.nextInt(46)), 1 + random.nextInt(4), null, asked, 1);
    }
}
