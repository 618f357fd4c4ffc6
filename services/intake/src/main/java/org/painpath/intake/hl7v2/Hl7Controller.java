package org.painpath.intake.hl7v2;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.web.Senders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** HL7 v2 by HTTP. The acknowledgement is the body; the status says the same. */
@RestController
final class Hl7Controller {
    private final ReferralMessages messages;
    private final Senders senders;

    Hl7Controller(ReferralMessages messages, Senders senders) {
        this.messages = messages;
        this.senders = senders;
    }

    @PostMapping("/hl7v2")
    @Operation(
            summary = "Send REF^I12, I13, I14 or I15",
            description =
                    "ER7, one message. AA is 201 for a new referral and 200 for a known one, AE 422, AR 400 or 415. I15 asks where a referral stands.")
    ResponseEntity<byte[]> message(@RequestBody(required = false) byte @Nullable [] body, Authentication person) {
        var sender = new Sender(person.getName(), referralId -> senders.mayTouch(person, referralId));
        return messages.answer(body == null ? new byte[0] : body, sender).byHttp();
    }
}
