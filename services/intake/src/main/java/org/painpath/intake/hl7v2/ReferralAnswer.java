package org.painpath.intake.hl7v2;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Taken;
import org.painpath.intake.reception.ReceptionResult;
import org.painpath.intake.reception.Shown;

/**
 * RRI, the answer to a message about a referral: where it stands in RF1-1, since when in RF1-9, our number of it in RF1-11, and
 * of its patient only what the message itself says, the number and the name.
 */
final class ReferralAnswer {
    private static final String END = "\r";
    /** One structure for I12 to I15 (HL7 table 0354). */
    private static final String STRUCTURE = "RRI_I12";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);

    private ReferralAnswer() {}

    static Taken to(Er7Message message, ReceptionResult result, Shown referral) {
        String rf1 = "RF1|%s|||||%s|||%s||%s^PAINPATH%s"
                .formatted(
                        Rf1Status.of(referral),
                        raw(message, "RF1", 6),
                        DAY.format(referral.changedAt()),
                        result.referralId(),
                        END);
        String prd = "PRD|RP^Referring Provider^HL70286|%s%s".formatted(raw(message, "PRD", 2), END);
        String pid = "PID|1||%s||%s%s".formatted(raw(message, "PID", 3), raw(message, "PID", 5), END);
        return new Taken(result.referralId(), result.created(), "RRI", STRUCTURE, rf1 + prd + pid);
    }

    /** The first repetition of a field as the sender wrote it; empty where there is none or the sender's delimiters are not ours. */
    private static String raw(Er7Message message, String segment, int field) {
        if (!message.text().startsWith("MSH|^~\\&")) {
            return "";
        }
        return message.text()
                .lines()
                .filter(line -> line.startsWith(segment + "|"))
                .map(line -> List.of(line.split("\\|", -1)))
                .filter(fields -> fields.size() > field)
                .findFirst()
                .map(fields -> fields.get(field).split("~", 2)[0])
                .orElse("");
    }
}
