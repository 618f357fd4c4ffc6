package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Answer.FieldFault;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.pages.ReferralPages.Tried;
import org.painpath.console.steps.Body;
import org.painpath.console.steps.Step;
import org.painpath.console.steps.Steps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** One referral: its page, and every step that a person can take on it. */
@Controller
class ReferralController {
    private final ReferralPages pages;
    private final Clinic clinic;
    private final Steps steps;
    private final Words words;

    ReferralController(ReferralPages pages, Clinic clinic, Steps steps, Words words) {
        this.pages = pages;
        this.clinic = clinic;
        this.steps = steps;
        this.words = words;
    }

    @GetMapping("/referrals/{referral}")
    String referral(Person person, @PathVariable UUID referral, Model model) {
        return show(pages.of(referral, person, null), person, model);
    }

    /** Whether the referral has moved on since somebody looked. */
    @GetMapping("/referrals/{referral}/news")
    String news(Person person, @PathVariable UUID referral, @RequestParam String seen, Model model) {
        var where = pages.where(referral, person);
        boolean changed =
                where.found().isPresent() && !ReferralPages.seen(where).equals(seen);
        model.addAttribute("changed", changed);
        model.addAttribute("referral", referral);
        return "referral :: news";
    }

    @PostMapping("/referrals/{referral}/steps/{name}")
    String step(
            Person person,
            @PathVariable UUID referral,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        Step step = steps.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!person.isAnyOf(step.roles())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Body body = Body.of(step.fields(), form, words.zone());
        Answer<JsonNode> answer = body.faults().isEmpty() ? send(person, referral, step, body, form) : unreadable(body);
        if (answer instanceof Answer.Given<JsonNode>) {
            afterwards.addFlashAttribute("done", step.title());
            return "redirect:/referrals/" + referral + "#" + step.service().wireName();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(pages.of(referral, person, new Tried(name, typed(step.service(), answer, form))), person, model);
    }

    private Answer<JsonNode> send(
            Person person, UUID referral, Step step, Body body, MultiValueMap<String, String> form) {
        String key = form.getFirst("idempotencyKey");
        return clinic.post(
                person.token(),
                step.service(),
                step.address(referral, body.item()),
                body.json(),
                key == null ? Form.newKey() : key,
                form.getFirst("etag"),
                JsonNode.class);
    }

    static Answer<JsonNode> unreadable(Body body) {
        return new Answer.Refused<>(400, "invalid-fields", "Some fields are not readable.", body.faults());
    }

    static Typed typed(ClinicService service, Answer<?> answer, MultiValueMap<String, String> form) {
        Map<String, String> faults = answer instanceof Answer.Refused<?> refused
                ? refused.fields().stream()
                        .collect(Collectors.toMap(
                                FieldFault::field, FieldFault::message, (one, other) -> one + "; " + other))
                : Map.of();
        String key = answer instanceof Answer.Silent<?> ? form.getFirst("idempotencyKey") : null;
        return new Typed(form, faults, words(service, answer, faults), key);
    }

    /** Faults of fields that no input has are said in the form's own words. */
    private static String words(ClinicService service, Answer<?> answer, Map<String, String> faults) {
        String said = answer instanceof Answer.NotAllowed<?>
                ? "Your role may not do this."
                : String.valueOf(Troubles.of(service, answer));
        String fields = faults.entrySet().stream()
                .map(fault -> fault.getKey() + " " + fault.getValue())
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? said : said + " (" + fields + ")";
    }

    private static String show(ReferralPage page, Person person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("page", page);
        return "referral";
    }
}
