package org.painpath.hl7v2;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.painpath.chassis.web.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Refusals that come before any message is read (no token, XML, too large, bad characters), as AR too. */
final class Hl7Dialect implements Answers.Dialect {
    static final MediaType ER7 = new MediaType("x-application", "hl7-v2+er7");

    private final Clock clock;

    Hl7Dialect(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean speaks(String path) {
        return path.equals("/hl7v2");
    }

    @Override
    public void refuse(HttpServletResponse response, HttpStatus status, String code, String words) throws IOException {
        var refused = Hl7Refused.reject(Hl7Error.Code.INTERNAL, "", words);
        response.setStatus(status.value());
        response.setContentType(ER7.toString());
        response.getOutputStream().write(new Acknowledgement(Er7Header.of(""), clock).refused(refused));
    }
}
