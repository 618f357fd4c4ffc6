package org.painpath.simulator.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where a reader has not taken in all that a source published about a referral, or more than that. */
record Backlog(String reader, String source, UUID referral, long taken, long published) {

    private record Key(String reader, String source, UUID referral) {}

    static List<Backlog> of(Observed seen, Map<String, ? extends Iterable<String>> readers) {
        var published = new HashMap<String, Map<UUID, Long>>();
        seen.published()
                .forEach(row -> published
                        .computeIfAbsent(row.service(), _ -> new HashMap<>())
                        .merge(row.referral(), Objects.requireNonNull(row.published()), Math::max));
        var taken = new HashMap<Key, Long>();
        seen.cursors()
                .forEach(cursor ->
                        taken.put(new Key(cursor.reader(), cursor.source(), cursor.referral()), cursor.sequence()));
        var backlogs = new ArrayList<Backlog>();
        readers.forEach((reader, sources) -> sources.forEach(source -> published
                .getOrDefault(source, Map.of())
                .forEach((referral, last) -> {
                    long cursor = taken.getOrDefault(new Key(reader, source, referral), 0L);
                    if (cursor != last) {
                        backlogs.add(new Backlog(reader, source, referral, cursor, last));
                    }
                })));
        return backlogs;
    }
}
