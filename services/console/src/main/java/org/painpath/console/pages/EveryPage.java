package org.painpath.console.pages;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template knows: how things are called, as {@code words}, and which pages there are, as {@code site}. */
@ControllerAdvice
class EveryPage {
    private final Words words;
    private final Site site;
    private final Duration idle;

    EveryPage(Words words, Site site, @Value("${server.servlet.session.timeout}") Duration idle) {
        this.words = words;
        this.site = site;
        this.idle = idle;
    }

    /** Seconds without a touch after which the session ends. */
    @ModelAttribute("idle")
    long idle() {
        return idle.toSeconds();
    }

    @ModelAttribute("words")
    Words words() {
        return words;
    }

    @ModelAttribute("site")
    Site site() {
        return site;
    }
}
