package org.painpath.console.pages;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template knows: how things are called, as {@code words}, and which pages there are, as {@code site}. */
@ControllerAdvice
class EveryPage {
    private final Words words;
    private final Site site;

    EveryPage(Words words, Site site) {
        this.words = words;
        this.site = site;
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
