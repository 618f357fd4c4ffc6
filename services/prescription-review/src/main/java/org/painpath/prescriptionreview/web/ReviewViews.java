package org.painpath.prescriptionreview.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.web.Commands;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.review.Gate;
import org.painpath.prescriptionreview.review.InForce;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.review.Taken;
import org.painpath.prescriptionreview.store.HandOffs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a review as it stands now, with all that it waits for. */
@Component
class ReviewViews {
    private static final int MOST_MESSAGES = 20;

    private final Commands<ReviewCommand, Review, ReviewEvent> commands;
    private final Desk<ReviewCommand, Review, ReviewEvent> desk;
    private final FeedStandings feeds;
    private final HandOffs messages;
    private final DosingPolicyOfTheDay policies;
    private final Gate gate;
    private final ZoneId clinic;

    ReviewViews(
            Commands<ReviewCommand, Review, ReviewEvent> commands,
            Desk<ReviewCommand, Review, ReviewEvent> desk,
            FeedStandings feeds,
            HandOffs messages,
            PolicyPacks<DosingPolicy> packs,
            @Value("${painpath.clinic-zone}") ZoneId clinic) {
        this.commands = commands;
        this.desk = desk;
        this.feeds = feeds;
        this.messages = messages;
        this.policies = packs::on;
        this.gate = new Gate(policies);
        this.clinic = clinic;
    }

    ResponseEntity<ReviewView> show(UUID referral, long version, Review review) {
        return ResponseEntity.ok()
                .eTag(Commands.etag(version))
                .body(ReviewView.of(
                        referral,
                        version,
                        review,
                        awaited(referral, review),
                        handOff(referral, review),
                        taperPlan(review)));
    }

    private @Nullable TaperPlanView taperPlan(Review review) {
        LocalDate today = today();
        DosingPolicy policy = policies.on(today);
        return Taken.offeredTaper(review, today, policy)
                .map(taper -> TaperPlanView.of(taper, policy.taper(), today))
                .orElse(null);
    }

    private List<HandOffView> handOff(UUID referral, Review review) {
        return InForce.orLast(review) == null
                ? List.of()
                : messages.newest(referral, MOST_MESSAGES).stream()
                        .map(HandOffView::of)
                        .toList();
    }

    /** What keeps a signature or a fill of this referral waiting. */
    List<Awaited> awaited(UUID referral) {
        return desk.read(referral)
                .map(known -> awaited(referral, known.state()))
                .orElse(List.of());
    }

    private List<Awaited> awaited(UUID referral, Review review) {
        return gate.awaited(review, today(), feeds.of(referral, commands.now()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(commands.now(), clinic);
    }
}
