package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Answer.Given;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Body;
import org.painpath.console.steps.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** When a clinician sees patients: clinicians keep their own hours, coordinators everybody's. */
@Controller
class HoursController {
    private static final String PAGE = "hours";
    private static final String STEP = "keep-hours";
    private static final String USER_NAME = "[A-Za-z0-9._@-]{1,100}";

    private final Clinic clinic;
    private final StepTaking taking;
    private final Forms forms;

    HoursController(Clinic clinic, StepTaking taking, Forms forms) {
        this.clinic = clinic;
        this.taking = taking;
        this.forms = forms;
    }

    /** @param clinician whose hours; without it a clinician's own */
    @GetMapping("/hours")
    String hours(Person person, @RequestParam(required = false) @Nullable String clinician, Model model) {
        Step step = taking.step(PAGE, STEP, person);
        String whose = whose(person, clinician);
        model.addAttribute("person", person);
        model.addAttribute("clinician", whose);
        if (whose == null) {
            return PAGE;
        }
        Answer<JsonNode> answer = clinic.get(person.token(), ClinicService.EVALUATION, door(whose), JsonNode.class);
        switch (answer) {
            case Given<JsonNode>(JsonNode kept, String etag) -> show(step, HoursForm.typed(kept), etag, model);
            case Answer.Absent<JsonNode> _ -> show(step, new LinkedMultiValueMap<>(), null, model);
            case Answer.NotAllowed<JsonNode> _, Answer.Refused<JsonNode> _, Answer.Silent<JsonNode> _ ->
                model.addAttribute("trouble", Troubles.of(ClinicService.EVALUATION, answer));
        }
        return PAGE;
    }

    @PostMapping("/hours")
    String keep(
            Person person,
            @RequestParam String clinician,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        Step step = taking.step(PAGE, STEP, person);
        String whose = whose(person, clinician);
        Answer<JsonNode> answer = send(person, step, whose, form);
        if (answer instanceof Given<JsonNode>) {
            afterwards.addFlashAttribute("done", step.title());
            afterwards.addAttribute("clinician", whose);
            return "redirect:/hours";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("person", person);
        model.addAttribute("clinician", whose);
        Typed typed = StepTaking.typed(step.service(), answer, form);
        form(step, form.getFirst("etag"), typed, model);
        return PAGE;
    }

    private Answer<JsonNode> send(
            Person person, Step step, @Nullable String whose, MultiValueMap<String, String> form) {
        Body body = taking.body(step, form);
        var faults = body.faults().isEmpty() ? HoursForm.faults(body.json()) : body.faults();
        if (whose == null || !faults.isEmpty()) {
            return new Answer.Refused<>(400, "invalid-fields", "Some lines are not whole.", faults);
        }
        return clinic.put(
                person.token(),
                step.service(),
                door(whose),
                HoursForm.body(body.json()),
                form.getFirst("etag"),
                JsonNode.class);
    }

    private void show(Step step, MultiValueMap<String, String> kept, @Nullable String etag, Model model) {
        if (HoursForm.holds(step, kept)) {
            form(step, etag, new Typed(kept, Map.of(), null, null), model);
        } else {
            model.addAttribute(
                    "trouble", "These hours have more lines than this form; change them at evaluation's own door.");
        }
    }

    private void form(Step step, @Nullable String etag, Typed typed, Model model) {
        forms.of(step, JsonNodeFactory.instance.objectNode(), etag, typed)
                .findFirst()
                .ifPresent(form -> model.addAttribute("form", form));
    }

    private static @Nullable String whose(Person person, @Nullable String clinician) {
        if (clinician != null && clinician.strip().matches(USER_NAME)) {
            return clinician.strip();
        }
        return person.is("clinician") ? person.user() : null;
    }

    private static String door(String clinician) {
        return "/clinicians/" + clinician + "/availability";
    }
}
