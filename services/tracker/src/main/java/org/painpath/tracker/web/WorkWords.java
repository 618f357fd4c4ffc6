package org.painpath.tracker.web;

import java.util.List;
import org.painpath.tracker.lifecycle.WorkEvent;
import org.painpath.tracker.lifecycle.WorkEvent.WorkClaimed;
import org.painpath.tracker.lifecycle.WorkEvent.WorkHandedOver;
import org.painpath.tracker.lifecycle.WorkEvent.WorkReleased;

/** Who has a referral in hand, as lines of its timeline. */
final class WorkWords {
    private WorkWords() {}

    static ReferralView.Line line(WorkEvent event) {
        return switch (event) {
            case WorkClaimed claimed -> line(event, "work-claimed", claimed.owner() + " has it in hand");
            case WorkHandedOver handed ->
                line(event, "work-handed-over", "Handed over from %s to %s".formatted(handed.from(), handed.to()));
            case WorkReleased released -> line(event, "work-released", released.owner() + " has given it back");
        };
    }

    private static ReferralView.Line line(WorkEvent event, String type, String summary) {
        return new ReferralView.Line(event.at(), "tracker", type, summary, List.of());
    }
}
