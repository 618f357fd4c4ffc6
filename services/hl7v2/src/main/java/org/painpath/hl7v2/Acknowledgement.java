package org.painpath.hl7v2;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes answers: ACK for what was refused, what its handler says for what was taken. They are in the sender's character set, from the
 * application and facility that were addressed.
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

    byte[] accepted(Taken taken) {
        return bytes(msh(taken.type(), taken.structure()) + msa("AA") + taken.segments());
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
}
