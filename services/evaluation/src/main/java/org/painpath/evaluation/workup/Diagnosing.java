package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.assessment.FactAges;
import org.painpath.evaluation.diagnostics.CatalogueOfTheDay;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.Result;
import org.painpath.evaluation.diagnostics.ResultCheck;
import org.painpath.evaluation.diagnostics.ResultCheck.Unusable;
import org.painpath.evaluation.diagnostics.ResultCheck.Usable;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.workup.EvaluationCommand.OrderDiagnostics;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;

/** Orders of tests, and results: checked, in the unit of the catalogue, and only what is news. */
record Diagnosing(UnitConversion conversion, CatalogueOfTheDay catalogues) {

    static Decision<EvaluationEvent> order(Facts facts, OrderDiagnostics order, LocalDate today, FactAges ages) {
        List<String> loincs = order.loincs().isEmpty()
                ? facts.testsStillNeeded(today, ages).toList()
                : order.loincs().stream().distinct().toList();
        if (loincs.isEmpty()) {
            return Decision.refused(
                    "nothing-to-order", "Every test that a candidate needs has a result that is recent enough.");
        }
        if (facts.diagnostics().orders().all().contains(order.orderId())) {
            return Decision.refused("already-ordered", "This order is placed already.");
        }
        Optional<String> unknown = loincs.stream()
                .filter(loinc -> DiagnosticTest.find(loinc).isEmpty())
                .findFirst();
        return unknown.<Decision<EvaluationEvent>>map(
                        loinc -> Decision.refused("unknown-test", "LOINC %s is not in the catalogue.".formatted(loinc)))
                .orElseGet(
                        () -> Decision.accepted(new DiagnosticOrdered(order.orderId(), codings(loincs), order.by())));
    }

    Decision<EvaluationEvent> record(Facts facts, RecordResults command) {
        return whenUsable(
                facts.diagnostics(), facts.referral().sex(), command, report -> Decision.accepted(report.events()));
    }

    Decision<EvaluationEvent> recordAfterAssessment(Facts facts, RecordResults command) {
        return whenUsable(facts.diagnostics(), facts.referral().sex(), command, report -> {
            List<String> reasons = report.touchesTheDecision();
            Stream<EvaluationEvent> reopened =
                    reasons.isEmpty() ? Stream.of() : Stream.of(new EvaluationReopened(reasons));
            return Decision.accepted(
                    Stream.concat(reopened, report.events().stream()).toList());
        });
    }

    /** A critical result of a patient who was withdrawn is still the patient's: it is taken, and a clinician called. */
    Decision<EvaluationEvent> recordAfterWithdrawal(Diagnostics known, RecordResults command) {
        return whenUsable(known, Sex.UNKNOWN, command, report -> {
            Reporting critical = report.criticalAlone();
            return critical.isNothing() && !report.hasCritical()
                    ? EvaluationDecider.cancelled()
                    : Decision.accepted(critical.events());
        });
    }

    private Decision<EvaluationEvent> whenUsable(
            Diagnostics known, Sex sex, RecordResults command, Function<Reporting, Decision<EvaluationEvent>> accept) {
        if (command.results().isEmpty() && command.retractions().isEmpty()) {
            return Decision.refused("no-results", "The report holds no result.");
        }
        UUID orderId = command.orderId();
        if (orderId != null && !known.orders().all().contains(orderId)) {
            return Decision.refused("unknown-order", "There is no such order.");
        }
        LocalDate today = LocalDate.ofInstant(command.at(), ZoneOffset.UTC);
        List<ResultCheck> checks = command.results().stream()
                .map(reported -> ResultCheck.of(reported, today, conversion))
                .toList();
        return firstUnusable(checks)
                .<Decision<EvaluationEvent>>map(unusable -> Decision.refused(unusable.code(), unusable.words()))
                .orElseGet(() -> accept.apply(Reporting.of(known, sex, command, usable(checks))));
    }

    private static Optional<Unusable> firstUnusable(List<ResultCheck> checks) {
        return checks.stream()
                .filter(Unusable.class::isInstance)
                .map(Unusable.class::cast)
                .findFirst();
    }

    private List<Result> usable(List<ResultCheck> checks) {
        return checks.stream()
                .filter(Usable.class::isInstance)
                .map(check -> ((Usable) check).against(catalogues))
                .toList();
    }

    private static List<Coding> codings(List<String> loincs) {
        return loincs.stream()
                .flatMap(loinc -> DiagnosticTest.find(loinc).stream())
                .map(DiagnosticTest::coding)
                .toList();
    }
}
