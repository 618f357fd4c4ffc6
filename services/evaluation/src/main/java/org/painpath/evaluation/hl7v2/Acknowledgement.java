package org.painpath.evaluation.hl7v2;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes ACK in the sender's character set, from the application and facility that were addressed. */
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
        return bytes(msh() + msa(refused.verdict().name()) + errors);
    }

    byte[] accepted() {
        return bytes(msh() + msa("AA"));
    }

    Charset charset() {
        return Er7Characters.ofAnswer(to);
    }

    private byte[] bytes(String message) {
        return message.getBytes(charset());
    }

    private String msh() {
        String messageType = to.trigger().isEmpty() ? "ACK" : "ACK^%s^ACK".formatted(to.trigger());
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
