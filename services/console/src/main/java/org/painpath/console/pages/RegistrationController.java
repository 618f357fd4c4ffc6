package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Registrations;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who may prescribe in which state: one manager enters it, another one confirms it, either ends it. */
@Controller
class RegistrationController {
    private static final String PAGE = "registrations";
    private static final String ENTER = "enter-registration";
    private static final String USER_NAME = "[a-z][a-z0-9._-]{0,63}";

    private final Clinic clinic;
    private final Site site;
    private final StepTaking taking;
    private final Forms forms;
    private final Words words;

    RegistrationController(Clinic clinic, Site site, StepTaking taking, Forms forms, Words words) {
        this.clinic = clinic;
        this.site = site;
        this.taking = taking;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/registrations")
    String registrations(Person person, Model model) {
        return show(person, null, new Typed(new LinkedMultiValueMap<>(), Map.of(), null, null), null, model);
    }

    @PostMapping("/registrations")
    String enter(
            Person person,
            @RequestParam String prescriber,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        Step step = taking.step(PAGE, ENTER, person);
        Answer<JsonNode> answer = send(person, step, prescriber.strip(), null, form);
        if (answer instanceof Answer.Given<JsonNode>) {
            afterwards.addFlashAttribute("done", step.title());
            return "redirect:/registrations";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(person, prescriber, StepTaking.typed(step.service(), answer, form), null, model);
    }

    @PostMapping("/registrations/{prescriber}/{id}/{step}")
    String decide(
            Person person,
            @PathVariable String prescriber,
            @PathVariable UUID id,
            @PathVariable("step") String name,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        Step step = taking.step(PAGE, name, person);
        Answer<JsonNode> answer = send(person, step, prescriber, id, form);
        if (answer instanceof Answer.Given<JsonNode>) {
            afterwards.addFlashAttribute("done", step.title());
            return "redirect:/registrations";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var untouched = new Typed(new LinkedMultiValueMap<>(), Map.of(), null, null);
        return show(person, null, untouched, Troubles.of(step.service(), answer), model);
    }

    private Answer<JsonNode> send(
            Person person, Step step, String prescriber, @Nullable UUID id, MultiValueMap<String, String> form) {
        if (!prescriber.matches(USER_NAME)) {
            return new Answer.Refused<>(400, "invalid-fields", "That is no user name of a prescriber.", List.of());
        }
        String door = step.path().replace("{prescriber}", prescriber);
        String address = id == null ? door : door.replace("{id}", id.toString());
        return taking.send(person, step, address, taking.body(step, form), form, JsonNode.class);
    }

    private String show(Person person, @Nullable String prescriber, Typed typed, @Nullable String fault, Model model) {
        site.require(PAGE, person);
        Answer<Registrations.Page> answer = clinic.get(
                person.token(), ClinicService.PRESCRIPTION_REVIEW, "/registrations", Registrations.Page.class);
        model.addAttribute("person", person);
        model.addAttribute(
                "registrations", answer.found().map(Registrations.Page::items).orElse(List.of()));
        model.addAttribute("trouble", Troubles.of(ClinicService.PRESCRIPTION_REVIEW, answer));
        model.addAttribute("fault", fault);
        model.addAttribute("today", words.today());
        model.addAttribute("prescriber", prescriber);
        model.addAttribute("confirm", taking.step(PAGE, "confirm-registration", person));
        model.addAttribute("end", taking.step(PAGE, "end-registration", person));
        forms.of(taking.step(PAGE, ENTER, person), JsonNodeFactory.instance.objectNode(), null, typed)
                .findFirst()
                .ifPresent(form -> model.addAttribute("form", form));
        return PAGE;
    }
}
