package org.painpath.prescriptionreview.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffKind;
import org.painpath.prescriptionreview.handoff.HandOffState;

/** A message to the pharmacy as the table has it. */
final class HandOffRow {
    private HandOffRow() {}

    static HandOff read(ResultSet row, int number) throws SQLException {
        return new HandOff(
                row.getObject("message_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("prescription_id", UUID.class),
                row.getObject("previous_id", UUID.class),
                HandOffKind.valueOf(row.getString("kind")),
                row.getObject("fill", Integer.class),
                row.getLong("position"),
                HandOffState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("code"),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("next_try_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
