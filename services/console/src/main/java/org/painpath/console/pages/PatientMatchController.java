package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Matches;
import org.painpath.console.clinic.Matches.Match;
import org.painpath.console.clinic.Matches.SideBySide;
import org.painpath.console.login.Person;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** Patients that may be one person: the list, and two of them side by side for a coordinator to judge. */
@Controller
class PatientMatchController {
    private static final String PAGE = "patient-matches";
    private static final int LINES = 50;

    private final Clinic clinic;
    private final Site site;
    private final Steps steps;
    private final StepTaking taking;
    private final People people;
    private final Words words;

    PatientMatchController(Clinic clinic, Site site, Steps steps, StepTaking taking, People people, Words words) {
        this.clinic = clinic;
        this.site = site;
        this.steps = steps;
        this.taking = taking;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/patient-matches")
    String list(Person person, @RequestParam(required = false) @Nullable UUID after, Model model) {
        site.require(PAGE, person);
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("after", after);
        query.put("limit", LINES);
        Answer<Matches.Page> answer =
                clinic.get(person.token(), ClinicService.INTAKE, "/patient-matches", query, Matches.Page.class);
        Optional<Matches.Page> page = answer.found();
        List<Match> matches = page.map(Matches.Page::items).orElse(List.of());
        model.addAttribute("person", person);
        model.addAttribute(
                "title",
                "Same patient?"
                        + Counts.shown(
                                matches.size(), page.map(Matches.Page::next).isPresent()));
        model.addAttribute("page", page.orElse(null));
        model.addAttribute("trouble", Troubles.of(ClinicService.INTAKE, answer));
        model.addAttribute("names", people.of(referrals(matches), person));
        return "patient-matches";
    }

    @GetMapping("/patient-matches/{match}")
    String compare(Person person, @PathVariable UUID match, Model model) {
        site.require(PAGE, person);
        return show(person, match, null, model);
    }

    @PostMapping("/patient-matches/{match}/{step}")
    String judge(
            Person person,
            @PathVariable UUID match,
            @PathVariable("step") String name,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        Step step = taking.step(PAGE, name, person);
        Answer<JsonNode> answer = taking.take(person, step, match, form);
        if (answer instanceof Answer.Given<JsonNode>) {
            afterwards.addFlashAttribute("done", step.title());
            return "redirect:/patient-matches";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(person, match, StepTaking.words(step.service(), answer), model);
    }

    private String show(Person person, UUID match, @Nullable String fault, Model model) {
        Answer<SideBySide> answer =
                clinic.get(person.token(), ClinicService.INTAKE, "/patient-matches/" + match, SideBySide.class);
        Optional<SideBySide> both = answer.found();
        model.addAttribute("person", person);
        model.addAttribute("both", both.orElse(null));
        model.addAttribute(
                "comparison",
                both.map(found -> PatientComparison.of(found, words)).orElse(null));
        model.addAttribute("trouble", Troubles.of(ClinicService.INTAKE, answer));
        model.addAttribute("fault", fault);
        model.addAttribute("steps", steps.onPage(PAGE, person));
        model.addAttribute("key", Form.newKey());
        return "patient-match";
    }

    private static List<UUID> referrals(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> Stream.of(match.referralId(), match.knownReferralId()))
                .toList();
    }
}
