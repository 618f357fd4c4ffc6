package org.painpath.simulator.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.painpath.simulator.chaos.Observed.Cursor;
import org.painpath.simulator.chaos.Observed.Parked;
import org.painpath.simulator.chaos.Observed.Row;

/** Looks at journals, cursors and topics; read only. */
record Look(ClinicFacts facts, Journals journals, Topics topics) {

    /** @param senders the senders' numbers of the referrals that it is about */
    Observed at(Collection<String> senders) throws SQLException, InterruptedException, ExecutionException {
        var receipts = journals.receipts(senders);
        var referrals = new HashSet<>(receipts.values());
        var rows = new ArrayList<Row>();
        for (var service : facts.journals()) {
            rows.addAll(journals.rows(service, referrals));
        }
        var cursors = new ArrayList<Cursor>();
        var parked = new ArrayList<Parked>();
        for (var reader : facts.readers().keySet()) {
            cursors.addAll(journals.cursors(reader, referrals));
            parked.addAll(journals.parked(reader, referrals));
        }
        return new Observed(
                receipts,
                List.copyOf(rows),
                List.copyOf(cursors),
                List.copyOf(parked),
                topics.heard(referrals),
                topics.unread(facts.readers()),
                Map.of());
    }
}
