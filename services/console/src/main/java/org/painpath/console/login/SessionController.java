package org.painpath.console.login;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asked by pages on which somebody reads or types for long: that is no idle session. */
@Controller
class SessionController {

    /** To ask is enough: every request counts as a touch. */
    @GetMapping("/session")
    ResponseEntity<Void> touch() {
        return ResponseEntity.noContent().build();
    }
}
