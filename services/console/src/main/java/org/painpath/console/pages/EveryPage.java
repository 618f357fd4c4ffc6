package org.painpath.console.pages;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template knows: how things are called, as {@code words}. */
@ControllerAdvice
class EveryPage {
    private final Words words;

    EveryPage(Words words) {
        this.words = words;
    }

    @ModelAttribute("words")
    Words words() {
        return words;
    }
}
