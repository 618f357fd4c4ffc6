package org.painpath.prescriptionreview.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.store.ReviewRow;
import org.painpath.prescriptionreview.store.ReviewRows;
import org.painpath.prescriptionreview.store.Stage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads: the worklist and one review. */
@RestController
class ReviewController {
    private static final int MOST = 200;

    /** @param next give it as {@code after} for the next page; absent on the last */
    record Page(List<ReviewRow> items, @Nullable UUID next) {}

    private final Desk<ReviewCommand, Review, ReviewEvent> desk;
    private final ReviewRows rows;
    private final ReviewViews views;

    ReviewController(Desk<ReviewCommand, Review, ReviewEvent> desk, ReviewRows rows, ReviewViews views) {
        this.desk = desk;
        this.rows = rows;
        this.views = views;
    }

    @GetMapping("/reviews")
    Page reviews(
            @RequestParam @Nullable Stage stage,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.field("limit", "is 1 to %d".formatted(MOST));
        }
        var items = rows.page(stage, after, limit + 1);
        return items.size() <= limit
                ? new Page(items, null)
                : new Page(items.subList(0, limit), items.get(limit - 1).referralId());
    }

    @GetMapping("/reviews/{referralId}")
    ResponseEntity<ReviewView> review(@PathVariable UUID referralId) {
        var found = desk.read(referralId).orElseThrow(Refusal::notFound);
        return views.show(referralId, found.version(), found.state());
    }
}
