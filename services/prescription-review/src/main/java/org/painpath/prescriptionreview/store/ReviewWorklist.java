package org.painpath.prescriptionreview.store;

import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.journal.Worklist;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.InForce;
import org.painpath.prescriptionreview.review.Review;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the row that lists query, one a referral. A closed row keeps what was known of the referral. */
public final class ReviewWorklist implements Worklist<Review> {
    private static final String UPSERT = """
            insert into review as known (referral_id, version, stage, revision, age_years, indication,
                change_of_dose, blockers, obstacles, expires_on, taper_ends_on, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (referral_id) do update set version = excluded.version, stage = excluded.stage,
                revision = greatest(excluded.revision, known.revision),
                age_years = coalesce(excluded.age_years, known.age_years),
                indication = coalesce(excluded.indication, known.indication),
                change_of_dose = excluded.change_of_dose, blockers = excluded.blockers,
                obstacles = excluded.obstacles, expires_on = excluded.expires_on,
                taper_ends_on = excluded.taper_ends_on, changed_at = excluded.changed_at""";

    private final JdbcTemplate jdbc;

    public ReviewWorklist(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(List<Snapshot<Review>> changed) {
        jdbc.batchUpdate(
                UPSERT,
                changed.stream()
                        .filter(snapshot -> !(snapshot.state() instanceof Review.Unopened))
                        .<Object[]>map(ReviewWorklist::columns)
                        .toList());
    }

    private static @Nullable Object[] columns(Snapshot<Review> snapshot) {
        var review = snapshot.state();
        var facts = facts(review);
        var inForce = InForce.of(review);
        return new @Nullable Object[] {
            snapshot.referralId(),
            snapshot.version(),
            Stage.of(review).name(),
            revision(review),
            facts.ageYears(),
            facts.indication() == null ? null : facts.indication().code(),
            inForce != null && review instanceof Review.UnderReview,
            blockers(review),
            obstacles(review),
            inForce == null ? null : inForce.expiresOn(),
            inForce == null || inForce.taper() == null ? null : inForce.taper().endsOn(),
            Timestamp.from(snapshot.changedAt())
        };
    }

    private static ReviewFacts facts(Review review) {
        return switch (review) {
            case Review.UnderReview under -> under.basis().facts();
            case Review.Returned returned -> returned.basis().facts();
            case Review.Active active -> active.facts();
            case Review.Suspended suspended -> suspended.facts();
            case Review.Unopened _, Review.Closed _ -> ReviewFacts.NONE;
        };
    }

    private static int revision(Review review) {
        return switch (review) {
            case Review.UnderReview under -> under.basis().revision();
            case Review.Returned returned -> returned.basis().revision();
            case Review.Active active -> active.revision();
            case Review.Suspended suspended -> suspended.revision();
            case Review.Unopened _, Review.Closed _ -> 0;
        };
    }

    private static String[] obstacles(Review review) {
        return review.obstacles().all().stream().map(Obstacle::name).toArray(String[]::new);
    }

    private static int blockers(Review review) {
        return review instanceof Review.UnderReview under
                ? (int) under.findings().stream().filter(FindingFact::blocks).count()
                : 0;
    }
}
