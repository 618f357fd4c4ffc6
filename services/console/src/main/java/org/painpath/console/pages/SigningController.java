package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.login.Person;
import org.painpath.console.login.SigningTokens;
import org.painpath.console.steps.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;

/**
 * The signing ceremony: the filled form is kept while the person shows two factors at the issuer, is sent once with the token that
 * they come back with, and what came of it is shown with the statement and the whole content.
 */
@Controller
class SigningController {
    private static final String HELD = Held.class.getName();

    private final StepTaking taking;
    private final SigningTokens tokens;
    private final Blocks blocks;
    private final DraftKeeping drafts;

    SigningController(StepTaking taking, SigningTokens tokens, Blocks blocks, DraftKeeping drafts) {
        this.taking = taking;
        this.tokens = tokens;
        this.blocks = blocks;
        this.drafts = drafts;
    }

    /** What is about to be signed, while the browser is at the issuer. */
    private record Held(String step, UUID referral, LinkedMultiValueMap<String, String> form) implements Serializable {}

    String begin(Step step, UUID referral, MultiValueMap<String, String> form, HttpServletRequest request) {
        var held = new LinkedMultiValueMap<>(form);
        // what the page showed is no part of what is signed, and nothing to keep
        held.remove("seen");
        request.getSession().setAttribute(HELD, new Held(step.name(), referral, held));
        return "redirect:" + SigningTokens.ASK;
    }

    @GetMapping("/signing")
    String sign(Person person, HttpServletRequest request, HttpServletResponse response, Model model) {
        var token = tokens.take(request, response);
        var held = held(request);
        model.addAttribute("person", person);
        if (held == null) {
            return "redirect:/work";
        }
        Step step = taking.step(null, held.step(), person);
        model.addAttribute("step", step);
        model.addAttribute("referral", held.referral());
        Answer<JsonNode> answer = token.map(it -> taking.take(person.with(it), step, held.referral(), held.form()))
                .orElseGet(() -> new Answer.Refused<>(
                        HttpStatus.UNAUTHORIZED.value(),
                        "factor-needed",
                        "Two factors were not shown; nothing was signed.",
                        List.of()));
        drafts.after(answer, person, step, held.referral(), held.form());
        model.addAttribute("signed", answer instanceof Answer.Given<JsonNode>);
        model.addAttribute("trouble", StepTaking.words(step.service(), answer));
        answer.found().ifPresent(review -> model.addAttribute("blocks", blocks.of(review)));
        if (!(answer instanceof Answer.Given<JsonNode>)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "signing";
    }

    /** Taken out of the session: a page that is loaded again signs nothing. */
    private static @Nullable Held held(HttpServletRequest request) {
        var session = Optional.ofNullable(request.getSession(false));
        var held = session.map(it -> it.getAttribute(HELD)).orElse(null);
        session.ifPresent(it -> it.removeAttribute(HELD));
        return held instanceof Held it ? it : null;
    }
}
