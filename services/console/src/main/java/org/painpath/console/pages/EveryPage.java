package org.painpath.console.pages;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every template knows: how things are called, as {@code words}, which pages there are, as {@code site}, and how numbers become
 * pictures, as {@code charts} and {@code labs}.
 */
@ControllerAdvice
class EveryPage {
    private final Words words;
    private final Site site;
    private final Charts charts;
    private final LabStrips labs;
    private final Duration idle;

    EveryPage(
            Words words,
            Site site,
            Charts charts,
            LabStrips labs,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        this.words = words;
        this.site = site;
        this.charts = charts;
        this.labs = labs;
        this.idle = idle;
    }

    /** Seconds without a touch after which the session ends. */
    @ModelAttribute("idle")
    long idle() {
        return idle.toSeconds();
    }

    @ModelAttribute("charts")
    Charts charts() {
        return charts;
    }

    @ModelAttribute("labs")
    LabStrips labs() {
        return labs;
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
