package org.painpath.intake.hl7v2;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes answers: ACK for what was refused, RRI for what was taken, with our number of the referral in RF1-11. They are in the
 * sender's character set, from the application and facility that were addressed.
 */
final class Acknowledgement {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final String END = "\r";

    private final Clock clock;
    private final Er7Header to;

    Acknowledgement(Er7Header to, Clock clock) {
        this.to = to;
        this.clock = clock;
    }

    byte[] refused(Hl7Refused refused) {
        String errors = refused.errors().stream().map(Acknowledgement::err).collect(Collectors.joining());
        return bytes(msh("ACK", "ACK") + msa(refused.verdict().name()) + errors);
    }

    /** @param message the message that is answered; of its patient only the number and the name go back */
    byte[] accepted(Er7Message message, UUID referralId) {
        String structure = "RRI_" + to.trigger();
        String rf1 =
                "RF1|P^Pending^HL70283|||||%s|||||%s^PAINPATH%s".formatted(raw(message, "RF1", 6), referralId, END);
        String prd = "PRD|RP^Referring Provider^HL70286|%s%s".formatted(raw(message, "PRD", 2), END);
        String pid = "PID|1||%s||%s%s".formatted(raw(message, "PID", 3), raw(message, "PID", 5), END);
        return bytes(msh("RRI", structure) + msa("AA") + rf1 + prd + pid);
    }

    Charset charset() {
        return Er7Characters.ofAnswer(to);
    }

    private byte[] bytes(String message) {
        return message.getBytes(charset());
    }

    private String msh(String type, String structure) {
        String messageType = to.trigger().isEmpty() ? type : "%s^%s^%s".formatted(type, to.trigger(), structure);
        return "MSH|^~\\&|%s|%s|%s|%s|%s+0000||%s|%s|%s|2.5.1|||||%s%s"
                .formatted(
                        to.ourApplication(),
                        to.ourFacility(),
                        to.application(),
                        to.facility(),
                        TIME.format(clock.instant()),
                        messageType,
                        controlId(),
                        to.processingId(),
                        charset().equals(StandardCharsets.UTF_8) ? "|UNICODE UTF-8" : "|" + to.charset(),
                        END);
    }

    /** MSH-10 has at most 20 characters in 2.5.1. */
    private static String controlId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }

    private String msa(String code) {
        return "MSA|%s|%s%s".formatted(code, to.controlId(), END);
    }

    private static String err(Hl7Error error) {
        return "ERR||%s|%s|E||||%s%s".formatted(error.location(), error.code().coded(), error.words(), END);
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
