package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.contraindications.SafetyRules;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.gate.Feeds;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.obstacle.Obstacles;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.pdmp.PdmpWasAsked;
import org.painpath.prescriptionreview.review.Review.*;
import org.painpath.prescriptionreview.sessions.EverySessionIsDocumented;
import org.painpath.prescriptionreview.sessions.PatientComesToSessions;

/**
 * The gate before every signature and every fill: it is shut while something that they rest on is missing, out of date, or may have come
 * and not have reached us. It lists all that is awaited, not the first.
 *
 * <p>Source: clinical reference 4.3 and 4.4; ages [P].
 */
public record Gate(DosingPolicyOfTheDay policies) {
    static final String AWAITING = "awaiting";

    /** Everything that is awaited at this stage; empty where nothing is, or nothing is left to sign or hand out. */
    public List<Awaited> awaited(Review review, LocalDate on, Feeds feeds) {
        DosingPolicy policy = policies.on(on);
        return switch (review) {
            case UnderReview under -> signature(under.basis(), on, feeds, policy);
            case Returned returned -> signature(returned.basis(), on, feeds, policy);
            case Active active -> fill(active, on, feeds, policy);
            case Suspended suspended -> obstacles(suspended);
            case Unopened _, Closed _ -> List.of();
        };
    }

    Decision<ReviewEvent> unlessAwaiting(
            Review review, LocalDate on, Feeds feeds, Supplier<Decision<ReviewEvent>> step) {
        List<Awaited> awaited = awaited(review, on, feeds);
        return awaited.isEmpty() ? step.get() : Decision.refused(AWAITING, words(awaited));
    }

    private static String words(List<Awaited> awaited) {
        return "This waits for " + awaited.stream().map(Awaited::what).collect(Collectors.joining(", ")) + ".";
    }

    private static List<Awaited> signature(Basis basis, LocalDate on, Feeds feeds, DosingPolicy policy) {
        List<Awaited> awaited = new ArrayList<>(feeds.awaited(policy.feedLatest()));
        basis.obstacles().allAgainstPrescribing().stream().map(Gate::awaited).forEach(awaited::add);
        sessions(basis.obstacles(), feeds, policy).forEach(awaited::add);
        missing(basis.facts(), on, policy).forEach(awaited::add);
        missing(new PdmpWasAsked(policy.pdmp()).forSignature(basis.pdmp(), on), basis.pdmp())
                .forEach(awaited::add);
        return List.copyOf(awaited);
    }

    private static List<Awaited> fill(Active active, LocalDate on, Feeds feeds, DosingPolicy policy) {
        List<Awaited> awaited = new ArrayList<>(feeds.awaited(policy.feedLatest()));
        awaited.addAll(obstacles(active));
        sessions(active.obstacles(), feeds, policy).forEach(awaited::add);
        new PatientComesToSessions(policy.sessions())
                .awaited(active.obstacles().elsewhere().sessions())
                .ifPresent(awaited::add);
        missing(active.facts(), on, policy.forFills()).forEach(awaited::add);
        missing(new PdmpWasAsked(policy.pdmp()).forFill(active.pdmp(), on), active.pdmp())
                .forEach(awaited::add);
        return List.copyOf(awaited);
    }

    private static List<Awaited> obstacles(Review review) {
        return review.obstacles().all().stream().map(Gate::awaited).toList();
    }

    /** A course goes on while a change of its dose is signed. */
    private static Stream<Awaited> sessions(Obstacles known, Feeds feeds, DosingPolicy policy) {
        return new EverySessionIsDocumented(policy.sessions())
                .awaited(known.elsewhere().sessions(), feeds.at()).stream();
    }

    private static Stream<Awaited> missing(ReviewFacts facts, LocalDate on, DosingPolicy policy) {
        return SafetyRules.under(policy).examine(facts, on).stream()
                .filter(Finding.MissingData.class::isInstance)
                .map(Finding.MissingData.class::cast)
                .map(missing -> new Awaited(missing.rule(), LastOnFile.of(missing.rule(), facts), missing.what()));
    }

    private static Stream<Awaited> missing(Finding finding, @Nullable PdmpQuery pdmp) {
        return finding instanceof Finding.MissingData missing
                ? Stream.of(new Awaited(
                        missing.rule(), pdmp == null ? null : pdmp.askedAt().toString(), missing.what()))
                : Stream.empty();
    }

    private static Awaited awaited(Obstacle obstacle) {
        return new Awaited(obstacle.code(), null, obstacle.words());
    }
}
