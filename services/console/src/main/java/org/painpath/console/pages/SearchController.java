package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.Found;
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
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds a referral by its patient or its id. What was searched for stands in no address: the form is posted. */
@Controller
class SearchController {
    private static final String PAGE = "search";
    private static final String STEP = "search-patients";

    private final Clinic clinic;
    private final Site site;
    private final StepTaking taking;
    private final Forms forms;

    SearchController(Clinic clinic, Site site, StepTaking taking, Forms forms) {
        this.clinic = clinic;
        this.site = site;
        this.taking = taking;
        this.forms = forms;
    }

    @GetMapping("/search")
    String form(Person person, Model model) {
        site.require(PAGE, person);
        return show(person, null, model);
    }

    @PostMapping("/search")
    String search(
            Person person,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response) {
        Step step = taking.step(PAGE, STEP, person);
        Body body = taking.body(step, form);
        Answer<Found> answer = clinic.search(person.token(), step.service(), step.path(), body.json(), Found.class);
        if (answer instanceof Answer.Given<Found>(Found found, String _)) {
            model.addAttribute("found", found);
            return show(person, new Typed(form, Map.of(), null, null), model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(person, StepTaking.typed(step.service(), answer, form), model);
    }

    private String show(Person person, @Nullable Typed typed, Model model) {
        Form form = forms.of(taking.step(PAGE, STEP, person), JsonNodeFactory.instance.objectNode(), null, typed)
                .findFirst()
                .orElseThrow();
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        return "search";
    }
}
