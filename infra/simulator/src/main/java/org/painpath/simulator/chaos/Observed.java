package org.painpath.simulator.chaos;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a stack that had come to rest, of the referrals of one run.
 *
 * @param receipts the referral that intake holds under each sender's number
 * @param heard the records of the topics, in their order within each partition
 * @param unread how many records a reader has not read, where there are any
 * @param stories each referral as tracker's door shows it
 */
record Observed(
        Map<String, UUID> receipts,
        List<Row> journals,
        List<Cursor> cursors,
        List<Parked> parked,
        List<Heard> heard,
        Map<Place, Long> unread,
        Map<UUID, Story> stories) {

    /**
     * A row of a journal.
     *
     * @param fact the short name of its type
     * @param published its published sequence; absent for an internal fact
     */
    record Row(
            String service,
            UUID referral,
            long sequence,
            @Nullable Long published,
            UUID event,
            String fact) {
        boolean isPublished() {
            return published != null;
        }
    }

    /** Up to where a reader has taken in a referral's events of a source. */
    record Cursor(String reader, String source, UUID referral, long sequence) {}

    /** An event that waits at a reader. */
    record Parked(String reader, String source, UUID referral, long sequence, String reason) {}

    /** A record of a topic. */
    record Heard(String source, int partition, UUID referral, long sequence, UUID event) {}

    /** Where a reader reads. */
    record Place(String reader, String source, int partition) {}

    /** @param timeline the steps as {@code service/fact}, in any order */
    record Story(String stage, String outcome, List<String> timeline) {}

    Observed with(Map<UUID, Story> told) {
        return new Observed(receipts, journals, cursors, parked, heard, unread, told);
    }

    Stream<Row> published() {
        return journals.stream().filter(Row::isPublished);
    }
}
