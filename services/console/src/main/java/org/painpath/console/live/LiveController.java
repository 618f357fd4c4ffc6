package org.painpath.console.live;

import jakarta.servlet.http.HttpServletResponse;
import org.painpath.console.login.Person;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events for pages: {@code changed} with ids of referrals, {@code live} and {@code interrupted}, {@code again}. */
@Controller
class LiveController {
    private final Watchers watchers;

    LiveController(Watchers watchers) {
        this.watchers = watchers;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Person person, HttpServletResponse response) {
        // a proxy that gathers would make it late
        response.setHeader("X-Accel-Buffering", "no");
        return watchers.watch(person.token());
    }
}
