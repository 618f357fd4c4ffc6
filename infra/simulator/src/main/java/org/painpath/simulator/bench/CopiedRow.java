package org.painpath.simulator.bench;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a copy, column by column. */
final class CopiedRow {
    /** What a journal's hash is made over, in this order; the last only where the row has it. */
    private static final List<String> HASHED =
            List.of("referral_id", "sequence", "event_id", "type", "data", "actor", "occurred_at", "caused_by");

    private final StencilTable table;
    private final List<@Nullable String> values = new ArrayList<>();

    CopiedRow(StencilTable table, List<@Nullable String> original, CopiedIds ids) {
        this.table = table;
        for (var value : original) {
            values.add(value == null ? null : ids.in(value));
        }
        if (table.name().equals("originating_id")) {
            set("value", get("value") + "-" + ids.number());
        }
    }

    /** @return the row's hash */
    byte[] chainAfter(byte[] previous) {
        var fields = HASHED.stream().flatMap(this::hashed).toList();
        byte[] hash = RowHash.after(previous, fields);
        setBytes("previous_hash", previous);
        setBytes("hash", hash);
        return hash;
    }

    private Stream<String> hashed(String column) {
        var value = get(column);
        return value == null ? Stream.of() : Stream.of(column.equals("occurred_at") ? instant(value) : value);
    }

    /** PostgreSQL writes {@code 2026-11-27 19:31:26.5+00}. */
    private static String instant(String timestamp) {
        return OffsetDateTime.parse(timestamp.replace(' ', 'T') + ":00")
                .toInstant()
                .toString();
    }

    private @Nullable String get(String column) {
        return values.get(table.columns().indexOf(column));
    }

    void setBytes(String column, byte[] value) {
        set(column, "\\x" + HexFormat.of().formatHex(value));
    }

    private void set(String column, String value) {
        values.set(table.columns().indexOf(column), value);
    }

    /** As {@code COPY} reads it. */
    String line() {
        return values.stream()
                .map(value -> value == null ? "\\N" : escaped(value))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
