package org.painpath.hl7v2;

import java.nio.charset.Charset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What goes back for one message.
 *
 * @param status HTTP status that says the same: AA 201 where something was recorded, else 200, AE 422, AR 400 or 415, and 503 to try again
 * @param referralId absent where there is none
 */
public record Hl7Answer(
        int status, byte[] bytes, Charset charset, @Nullable UUID referralId) {

    /** The same by HTTP: the acknowledgement is the body. */
    public ResponseEntity<byte[]> byHttp() {
        var response = ResponseEntity.status(status).contentType(new MediaType(Hl7Dialect.ER7, charset));
        if (referralId != null) {
            response.header("Painpath-Referral", referralId.toString());
        }
        return response.body(bytes);
    }
}
