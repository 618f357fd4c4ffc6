package org.painpath.console.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.login.Person;
import org.painpath.console.steps.Step;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Takes forms as they are being typed, so that a reload, a lost session or a service that is down costs nobody their work. */
@Controller
class DraftController {
    /** Of all that was typed into one form, in characters. */
    private static final int LONGEST = 64_000;

    private final StepTaking taking;
    private final DraftKeeping keeping;

    DraftController(StepTaking taking, DraftKeeping keeping) {
        this.taking = taking;
        this.keeping = keeping;
    }

    @PostMapping({"/drafts/{step}", "/drafts/{step}/{referral}"})
    ResponseEntity<Void> keep(
            Person person,
            @PathVariable String step,
            @PathVariable(required = false) @Nullable UUID referral,
            @RequestParam MultiValueMap<String, String> form) {
        long typed = form.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        if (typed > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        keeping.keep(person, step(person, step, referral), referral, form);
        return ResponseEntity.noContent().build();
    }

    @PostMapping({"/drafts/{step}/discard", "/drafts/{step}/{referral}/discard"})
    String discard(
            Person person,
            @PathVariable String step,
            @PathVariable(required = false) @Nullable UUID referral,
            @RequestParam String idempotencyKey) {
        keeping.discard(person, step(person, step, referral), referral, idempotencyKey);
        return referral == null ? "redirect:/referrals/new" : "redirect:/referrals/" + referral;
    }

    private Step step(Person person, String name, @Nullable UUID referral) {
        return taking.step(referral == null ? NewReferralController.STEP : null, name, person);
    }
}
