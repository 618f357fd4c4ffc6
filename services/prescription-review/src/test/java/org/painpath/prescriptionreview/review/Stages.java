package org.painpath.prescriptionreview.review;

import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.gate.Feed;
import org.painpath.prescriptionreview.gate.Feeds;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.policy.Policies;
import org.painpath.prescriptionreview.registration.Registration;
import org.painpath.prescriptionreview.review.ReviewCommand.*;
import org.painpath.prescriptionreview.signature.Ceremony;
import org.painpath.prescriptionreview.signature.SecondFactor;

/** Every stage, reached by commands, and every command. */
final class Stages {
    static final ReviewDecider DECIDER = new ReviewDecider(Policies.SHIPPED::on);
    static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    static final SecondFactor FRESH = new SecondFactor(true, NOW.minusSeconds(20), false);
    static final Feeds CURRENT = new Feeds(
            List.of(new Feed("intake", NOW, false), new Feed("evaluation", NOW.minusSeconds(59), false)), NOW);
    static final PdmpQuery ASKED = new PdmpQuery("NY", List.of(), "pharmacist", NOW, TODAY, false);
    static final RecordPdmpQuery ASK_PDMP = new RecordPdmpQuery(ASKED);
    static final List<Registration> REGISTERED = Stream.of("prescriber", "pharmacist", "anna", "bert", "cleo")
            .map(Stages::registered)
            .toList();
    /** Stands for the digest of whatever the review shows at the time. */
    static final String LOOKED = "looked";

    static final DoseRequest USUAL = DoseRequest.taken(Route.ORAL, null, null);
    static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-000000000001");
    static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-000000000002");

    static final ReviewFacts FACTS = Patients.ordinary().facts();
    static final OpenReview OPEN = new OpenReview(FACTS);
    static final ProposeDose PROPOSE = new ProposeDose(USUAL, "prescriber", TODAY);
    static final CheckDose CHECK = checking(List.of(), "pharmacist", TODAY);
    static final Sign SIGN = signing(FIRST, 30, 5, "prescriber", TODAY);
    static final NoteDoseChangeRequest ASK_FOR_MORE =
            new NoteDoseChangeRequest("TOO_LITTLE_RELIEF", Direction.UP, "therapist");
    static final DispenseFill DISPENSE = new DispenseFill(null, "pharmacist", TODAY, CURRENT);
    static final Reject REJECT = new Reject("INTERACTION", "pharmacist", TODAY);
    static final ReturnToEvaluation RETURN = new ReturnToEvaluation(List.of("creatinine"), "prescriber");
    static final Suspend SUSPEND = new Suspend("SIDE_EFFECTS", "prescriber");
    static final Discontinue DISCONTINUE = new Discontinue("NO_BENEFIT", "prescriber");
    static final Resume RESUME = new Resume("CAUSE_RESOLVED", "prescriber", TODAY);
    static final CancelForWithdrawal WITHDRAW = new CancelForWithdrawal("PATIENT_CHOICE");
    static final CloseForNoCandidate NO_CANDIDATE = new CloseForNoCandidate("clinician");
    static final DiscontinueForStoppedCourse STOPPED = new DiscontinueForStoppedCourse("ADVERSE_EVENT", "therapist");
    static final SuspendForPausedCourse PAUSED = new SuspendForPausedCourse("SUICIDE_RISK", "therapist");
    static final SuspendForAdverseEvent HARMED = new SuspendForAdverseEvent(true, "therapist");
    static final AwaitEvaluation AWAIT = new AwaitEvaluation(List.of("corrected-result-2160-0"));
    static final OverrideHold OVERRIDE =
            new OverrideHold("interaction-gabapentinoid", "BENEFIT_OUTWEIGHS_RISK", "clinician", TODAY);

    static final RaiseObstacle CRISIS = new RaiseObstacle(Obstacle.CRISIS);
    static final LiftObstacle OVER = new LiftObstacle(Obstacle.CRISIS);

    static final UUID SESSION = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    static final Hear AGREED = new Hear(new SessionAgreed(SESSION, NOW.minusSeconds(60)));

    private Stages() {}

    static CheckDose checking(List<String> acknowledged, String pharmacist, LocalDate on) {
        return new CheckDose(acknowledged, LOOKED, pharmacist, on);
    }

    static Sign signing(UUID prescription, int daysSupply, int refills, String prescriber, LocalDate on) {
        return new Sign(prescription, daysSupply, refills, prescriber, on, ceremony(LOOKED, FRESH));
    }

    static Ceremony ceremony(String shown, SecondFactor factor) {
        return new Ceremony(shown, factor, REGISTERED, CURRENT, NOW);
    }

    static Registration registered(String prescriber) {
        return new Registration(
                FIRST,
                prescriber,
                "AB1234563",
                TODAY.minusYears(1),
                TODAY.plusYears(1),
                List.of("NJ", "NY"),
                "manager",
                "manager2",
                null);
    }

    /** Whoever is about to check asks the state's program first. */
    static Review prepared(Review review, ReviewCommand command) {
        return command instanceof CheckDose check
                        && check.shown().equals(LOOKED)
                        && review instanceof Review.Proposed proposed
                        && (proposed.basis().pdmp() == null
                                || proposed.basis().pdmp().spent())
                ? DECIDER.evolve(review, new PdmpQueried(ASKED))
                : review;
    }

    /** What is decided on a command by someone who has just looked at the review. */
    static Decision<ReviewEvent> decide(Review unprepared, ReviewCommand command) {
        var review = prepared(unprepared, command);
        var shown = Objects.requireNonNullElse(Shown.digest(review), "nothing");
        return DECIDER.decide(
                review,
                switch (command) {
                    case CheckDose it
                    when it.shown().equals(LOOKED) -> new CheckDose(it.acknowledged(), shown, it.pharmacist(), it.on());
                    case Sign it
                    when it.ceremony().shown().equals(LOOKED) ->
                        new Sign(
                                it.prescriptionId(),
                                it.daysSupply(),
                                it.refills(),
                                it.prescriber(),
                                it.on(),
                                new Ceremony(
                                        shown,
                                        it.ceremony().factor(),
                                        it.ceremony().registrations(),
                                        it.ceremony().feeds(),
                                        it.ceremony().at()));
                    default -> command;
                });
    }

    /** One command of each kind. */
    static List<ReviewCommand> commands() {
        return List.of(
                new OpenReview(Patients.manOf70().facts()),
                AWAIT,
                NO_CANDIDATE,
                ASK_FOR_MORE,
                PAUSED,
                HARMED,
                STOPPED,
                WITHDRAW,
                PROPOSE,
                OVERRIDE,
                CHECK,
                SIGN,
                DISPENSE,
                ASK_PDMP,
                REJECT,
                RETURN,
                SUSPEND,
                DISCONTINUE,
                RESUME,
                CRISIS,
                OVER,
                new EndTaper(TODAY),
                AGREED,
                new Disregard());
    }

    /** One review at each stage; the last four with a prescription in force while a change is under review. */
    static Map<String, Review> all() {
        var stages = new LinkedHashMap<String, Review>();
        stages.put("Unopened", DECIDER.initial());
        stages.put("Open", after(OPEN));
        stages.put("Proposed", after(OPEN, PROPOSE));
        stages.put("Checked", after(OPEN, PROPOSE, CHECK));
        stages.put("Active", active());
        stages.put("Suspended", after(OPEN, PROPOSE, CHECK, SIGN, SUSPEND));
        stages.put("Returned", after(OPEN, RETURN));
        stages.put("Discontinued", after(OPEN, PROPOSE, CHECK, SIGN, DISCONTINUE));
        stages.put("Rejected", after(OPEN, REJECT));
        stages.put("Cancelled", after(WITHDRAW));
        stages.put("Open for a change", changeAsked());
        stages.put("Proposed for a change", after(OPEN, PROPOSE, CHECK, SIGN, ASK_FOR_MORE, PROPOSE));
        stages.put("Checked for a change", after(OPEN, PROPOSE, CHECK, SIGN, ASK_FOR_MORE, PROPOSE, CHECK));
        stages.put("Returned for a change", after(OPEN, PROPOSE, CHECK, SIGN, ASK_FOR_MORE, RETURN));
        return stages;
    }

    static Review active() {
        return after(OPEN, PROPOSE, CHECK, SIGN);
    }

    static Review changeAsked() {
        return after(OPEN, PROPOSE, CHECK, SIGN, ASK_FOR_MORE);
    }

    static Review openWith(Patients patient) {
        return after(new OpenReview(patient.facts()));
    }

    static Review after(ReviewCommand... commands) {
        return after(DECIDER.initial(), commands);
    }

    /** The review after commands that must all hold; what a refused one records counts too. */
    static Review after(Review start, ReviewCommand... commands) {
        Review review = start;
        for (ReviewCommand command : commands) {
            review = prepared(review, command);
            for (ReviewEvent event : events(review, command)) {
                review = DECIDER.evolve(review, event);
            }
        }
        return review;
    }

    static List<ReviewEvent> events(Review review, ReviewCommand command) {
        return switch (decide(review, command)) {
            case Decision.Accepted<ReviewEvent> accepted -> accepted.events();
            case Decision.Refused<ReviewEvent> refused -> new ArrayList<>(refused.recorded());
        };
    }
}
