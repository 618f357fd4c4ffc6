package org.painpath.intake.hl7v2;

import java.util.List;
import org.painpath.hl7v2.Er7Message;
import org.painpath.hl7v2.Taken;
import org.painpath.intake.reception.ReceptionResult;

/** RRI, the answer to a referral that was taken: with our number of it in RF1-11, and of its patient only the number and the name. */
final class ReferralAnswer {
    private static final String END = "\r";

    private ReferralAnswer() {}

    static Taken to(Er7Message message, ReceptionResult result) {
        String rf1 = "RF1|P^Pending^HL70283|||||%s|||||%s^PAINPATH%s"
                .formatted(raw(message, "RF1", 6), result.referralId(), END);
        String prd = "PRD|RP^Referring Provider^HL70286|%s%s".formatted(raw(message, "PRD", 2), END);
        String pid = "PID|1||%s||%s%s".formatted(raw(message, "PID", 3), raw(message, "PID", 5), END);
        return new Taken(
                result.referralId(),
                result.created(),
                "RRI",
                "RRI_" + message.header().trigger(),
                rf1 + prd + pid);
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
