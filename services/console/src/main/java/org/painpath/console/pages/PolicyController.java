package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Answer.Given;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.Policies;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.painpath.console.steps.Step;
import org.painpath.console.steps.Steps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The policies of screening and of evaluations, and what another one would have decided. */
@Controller
class PolicyController {
    private static final String PAGE = "policy";

    private final Clinic clinic;
    private final Site site;
    private final Steps steps;
    private final StepTaking taking;
    private final Forms forms;

    PolicyController(Clinic clinic, Site site, Steps steps, StepTaking taking, Forms forms) {
        this.clinic = clinic;
        this.site = site;
        this.steps = steps;
        this.taking = taking;
        this.forms = forms;
    }

    @GetMapping("/policy")
    String ofScreening(Person person, Model model) {
        site.require(PAGE, person);
        return show(PolicyOf.SCREENING, person, null, model);
    }

    @GetMapping("/policy/evaluation")
    String ofEvaluation(Person person, Model model) {
        site.require(PAGE, person);
        return show(PolicyOf.EVALUATION, person, null, model);
    }

    @PostMapping("/policy")
    String simulateScreening(
            Person person,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        return simulate(PolicyOf.SCREENING, person, form, model, response);
    }

    @PostMapping("/policy/evaluation")
    String simulateEvaluation(
            Person person,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        return simulate(PolicyOf.EVALUATION, person, form, model, response);
    }

    /** The report is the answer itself: nothing was changed, so that there is nothing to go on to. */
    private String simulate(
            PolicyOf policy,
            Person person,
            MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        Step step = taking.step(PAGE, policy.step(), person);
        var answer = taking.send(person, step, step.path(), taking.body(step, form), form, Policies.Report.class);
        if (answer instanceof Given<Policies.Report>(Policies.Report report, String _)) {
            model.addAttribute("report", report);
            return show(policy, person, new Typed(form, Map.of(), null, null), model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(policy, person, StepTaking.typed(step.service(), answer, form), model);
    }

    private String show(PolicyOf policy, Person person, @Nullable Typed typed, Model model) {
        Answer<JsonNode> answer = clinic.get(person.token(), policy.service(), "/policy/packs", JsonNode.class);
        model.addAttribute("person", person);
        model.addAttribute("policy", policy);
        model.addAttribute("policies", PolicyOf.values());
        model.addAttribute("trouble", Troubles.of(policy.service(), answer));
        answer.found().ifPresent(packs -> {
            model.addAttribute("packs", JsonMapper.shared().treeToValue(packs, Policies.Packs.class));
            steps.onPage(PAGE, person).stream()
                    .filter(step -> step.name().equals(policy.step()))
                    .flatMap(step -> forms.of(step, packs, null, typed))
                    .findFirst()
                    .ifPresent(form -> model.addAttribute("form", form));
        });
        return "policy";
    }
}
