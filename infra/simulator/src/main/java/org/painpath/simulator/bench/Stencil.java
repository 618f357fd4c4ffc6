package org.painpath.simulator.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every row that one referral has left in one service's database, to be copied under other ids. */
final class Stencil {
    private static final String TABLES = """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'referral_id' and table_name <> all (
                array['audit', 'parked_event', 'republication', 'canary'])
            order by table_name <> 'journal', table_name""";

    private final List<StencilTable> tables;

    /** @param tables the journal first */
    Stencil(List<StencilTable> tables) {
        this.tables = tables;
    }

    /** The journal comes first, and the table of a patient's numbers last. */
    static Stencil of(ServiceDatabase database, UUID referral) throws SQLException {
        var tables = new ArrayList<StencilTable>();
        try (var connection = database.connect()) {
            for (var name : names(connection)) {
                tables.add(StencilTable.read(connection, name, "referral_id = '%s'".formatted(referral)));
            }
            if (database.role().equals("intake")) {
                tables.add(StencilTable.read(
                        connection,
                        "patient_mrn",
                        "patient_id in (select patient_id from patient where referral_id = '%s')".formatted(referral)));
            }
        }
        return new Stencil(
                tables.stream().filter(table -> !table.rows().isEmpty()).toList());
    }

    private static List<String> names(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    List<StencilTable> tables() {
        return tables;
    }

    /** The copies with these numbers, for each table the lines that {@code COPY} reads. */
    List<String> copies(int from, int to) {
        var lines = tables.stream().map(_ -> new StringBuilder()).toList();
        for (int number = from; number < to; number++) {
            copy(new CopiedIds(number), lines);
        }
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private void copy(CopiedIds ids, List<StringBuilder> lines) {
        byte[] hash = new byte[0];
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            for (List<@Nullable String> row : table.rows()) {
                var copy = new CopiedRow(table, row, ids);
                if (table.name().equals("journal")) {
                    hash = copy.chainAfter(hash);
                } else if (table.name().equals("journal_head")) {
                    copy.setBytes("hash", hash);
                }
                lines.get(i).append(copy.line());
            }
        }
    }
}
