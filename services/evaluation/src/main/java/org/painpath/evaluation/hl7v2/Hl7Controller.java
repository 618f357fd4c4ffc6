package org.painpath.evaluation.hl7v2;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** HL7 v2 by HTTP. The acknowledgement is the body; the status says the same. */
@RestController
final class Hl7Controller {
    private final LabMessages messages;

    Hl7Controller(LabMessages messages) {
        this.messages = messages;
    }

    @PostMapping("/hl7v2")
    @Operation(
            summary = "Send ORU^R01",
            description =
                    "ER7, one message. AA is 201 where results were recorded and 200 where they were known, AE 422, AR 400 or 415.")
    ResponseEntity<byte[]> message(@RequestBody(required = false) byte @Nullable [] body, Authentication person) {
        return messages.answer(body == null ? new byte[0] : body, person.getName())
                .byHttp();
    }
}
