package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.facts.SuicideRisk;
import org.painpath.prescriptionreview.gate.Feed;
import org.painpath.prescriptionreview.gate.Feeds;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.pdmp.RedFlag;
import org.painpath.prescriptionreview.review.ReviewCommand.*;
import org.painpath.prescriptionreview.signature.Ceremony;
import org.painpath.prescriptionreview.signature.SecondFactor;

/** Whatever is done in whatever order, no signature comes about that should not; the seeds are fixed. */
class SigningNeverTest {
    private static final int SEQUENCES = 10_000;
    private static final List<String> PEOPLE = List.of("anna", "bert", "cleo");

    @Test
    void noSequenceReachesASignatureThatLacksSomething() {
        int signatures = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            Review review = Stages.openWith(anyone(random));
            for (int step = 0; step < 16; step++) {
                var command = anything(random, review);
                var decision = DECIDER.decide(review, command);
                if (command instanceof Sign sign && decision instanceof Decision.Accepted<ReviewEvent>) {
                    assertThatNothingLacks((Review.Checked) review, sign, "seed " + seed);
                    signatures++;
                }
                review = evolved(review, decision);
            }
        }
        assertThat(signatures).as("signatures that were looked at").isGreaterThan(50);
    }

    private static void assertThatNothingLacks(Review.Checked checked, Sign sign, String seed) {
        var ceremony = sign.ceremony();
        assertThat(List.of(checked.dose().proposedBy(), checked.pharmacist(), sign.prescriber()))
                .as(seed)
                .satisfies(people -> assertThat(people.get(0)).isNotEqualTo(people.get(1)))
                .satisfies(people -> assertThat(people.get(1)).isNotEqualTo(people.get(2)));
        assertThat(ceremony.factor()).as(seed).isEqualTo(FRESH);
        assertThat(ceremony.shown()).as(seed).isEqualTo(Shown.digest(checked));
        assertThat(ceremony.feeds()).as(seed).isEqualTo(CURRENT);
        var facts = checked.basis().facts();
        assertThat(facts.weightKg()).as(seed).isNotNull();
        assertThat(facts.cssrs()).as(seed).isNotIn(null, SuicideRisk.HIGH);
        assertThat(facts.latest(LabTest.CREATININE)).as(seed).isPresent();
        assertThat(facts.medications()).as(seed).doesNotContain(Patients.THEOPHYLLINE);
        assertThat(checked.dose().findings())
                .as(seed)
                .extracting(FindingFact::severity)
                .doesNotContain(Severity.STOP);
        assertThat(checked.obstacles().againstPrescribing()).as(seed).isEmpty();
        var pdmp = Objects.requireNonNull(checked.basis().pdmp(), seed);
        assertThat(pdmp.spent()).as(seed).isFalse();
        assertThat(pdmp.on()).as(seed).isAfter(TODAY.minusDays(2));
        assertThat(pdmp.state()).as(seed).isEqualTo("NY");
        if (!pdmp.redFlags().isEmpty()) {
            assertThat(checked.overrides())
                    .as(seed)
                    .extracting(HoldOverridden::rule)
                    .contains("pdmp-shows-no-red-flag");
        }
    }

    private static Review evolved(Review review, Decision<ReviewEvent> decision) {
        var events = switch (decision) {
            case Decision.Accepted<ReviewEvent> accepted -> accepted.events();
            case Decision.Refused<ReviewEvent> refused -> refused.recorded();
        };
        Review after = review;
        for (var event : events) {
            after = DECIDER.evolve(after, event);
        }
        return after;
    }

    private static ReviewCommand anything(Random random, Review review) {
        if (random.nextInt(20) == 0) {
            return elsewhere(random);
        }
        var person = any(random, PEOPLE);
        var seen =
                random.nextInt(6) == 0 ? "0".repeat(64) : Objects.requireNonNullElse(Shown.digest(review), "nothing");
        return switch (random.nextInt(8)) {
            case 0 -> new ProposeDose(USUAL, person, TODAY);
            case 1, 2 -> new RecordPdmpQuery(query(random, person));
            case 3 -> new OverrideHold(any(random, rules(review)), "ALREADY_TOLERATED", person, TODAY);
            case 4, 5 -> new CheckDose(rules(review), seen, person, TODAY);
            default -> new Sign(FIRST, 30, 0, person, TODAY, ceremony(random, seen));
        };
    }

    /** What other services tell in between. */
    private static ReviewCommand elsewhere(Random random) {
        return any(
                random,
                List.of(
                        new OpenReview(anyone(random).facts()),
                        new OpenReview(anyone(random).facts()),
                        CRISIS,
                        OVER,
                        AWAIT,
                        ASK_FOR_MORE,
                        PAUSED));
    }

    private static Ceremony ceremony(Random random, String seen) {
        var factor = any(
                random,
                List.of(
                        FRESH,
                        FRESH,
                        FRESH,
                        new SecondFactor(false, NOW, false),
                        new SecondFactor(true, NOW.minusSeconds(301), false),
                        new SecondFactor(true, NOW, true)));
        var late = new Feeds(List.of(new Feed("evaluation", NOW.minusSeconds(61), false)), NOW);
        var parked = new Feeds(List.of(new Feed("evaluation", NOW, true)), NOW);
        var feeds = any(random, List.of(CURRENT, CURRENT, CURRENT, late, parked));
        return new Ceremony(seen, factor, REGISTERED, feeds, NOW);
    }

    private static PdmpQuery query(Random random, String person) {
        List<RedFlag> flags = random.nextInt(3) == 0 ? List.of(any(random, List.of(RedFlag.values()))) : List.of();
        var on = TODAY.minusDays(any(random, List.of(0, 0, 0, 90, 91, 200)));
        return new PdmpQuery(any(random, List.of("NY", "NY", "NY", "TX")), flags, person, NOW, on, false);
    }

    private static List<String> rules(Review review) {
        var rules = new ArrayList<>(List.of("pdmp-shows-no-red-flag"));
        if (review instanceof Review.UnderReview under) {
            under.findings().stream().map(FindingFact::rule).forEach(rules::add);
        }
        return rules;
    }

    private static Patients anyone(Random random) {
        var patient = Patients.ordinary();
        switch (random.nextInt(12)) {
            case 0 -> patient.weightKg = null;
            case 1 -> patient.cssrs = null;
            case 2 -> patient.cssrs = SuicideRisk.HIGH;
            case 3 -> patient.without(LabTest.CREATININE);
            case 4 -> patient.taking(Patients.THEOPHYLLINE);
            case 5 -> patient.taking(Patients.GABAPENTIN);
            default -> {}
        }
        return patient;
    }

    private static <T extends @Nullable Object> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
