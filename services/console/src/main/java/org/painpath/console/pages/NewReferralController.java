package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Body;
import org.painpath.console.steps.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A referral that came by fax, phone or letter, typed by a coordinator. */
@Controller
class NewReferralController {
    static final String STEP = "new-referral";

    private final StepTaking taking;
    private final Forms forms;
    private final DraftKeeping drafts;

    NewReferralController(StepTaking taking, Forms forms, DraftKeeping drafts) {
        this.taking = taking;
        this.forms = forms;
        this.drafts = drafts;
    }

    @GetMapping("/referrals/new")
    String form(Person person, Model model) {
        return show(person, model, drafts.of(person, null).get(STEP));
    }

    @PostMapping("/referrals/new")
    String send(
            Person person,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam String idempotencyKey,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        Step step = step(person);
        Body body = taking.body(step, form);
        // the same form is the same referral, however often it is sent
        body.json()
                .putObject("originatingId")
                .put("system", "urn:painpath:console")
                .put("value", idempotencyKey);
        Answer<JsonNode> answer = taking.send(person, step, step.path(), body, form, JsonNode.class);
        drafts.after(answer, person, step, null, form);
        if (answer instanceof Answer.Given<JsonNode>(JsonNode made, String _)) {
            afterwards.addFlashAttribute("done", step.title());
            afterwards.addFlashAttribute("follows", true);
            return "redirect:/referrals/" + made.path("referralId").asString("");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(person, model, StepTaking.typed(step.service(), answer, form));
    }

    private String show(Person person, Model model, @Nullable Typed typed) {
        Form form = forms.of(step(person), JsonNodeFactory.instance.objectNode(), null, typed)
                .findFirst()
                .orElseThrow();
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        return "new-referral";
    }

    private Step step(Person person) {
        return taking.step(STEP, STEP, person);
    }
}
