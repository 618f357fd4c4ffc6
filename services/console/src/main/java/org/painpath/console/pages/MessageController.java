package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Messages;
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

/** Messages to patients: first those of which a person says what becomes. */
@Controller
class MessageController {
    private static final String PAGE = "messages";
    private static final int LINES = 30;

    private final Clinic clinic;
    private final Site site;
    private final Steps steps;
    private final StepTaking taking;
    private final People people;

    MessageController(Clinic clinic, Site site, Steps steps, StepTaking taking, People people) {
        this.clinic = clinic;
        this.site = site;
        this.steps = steps;
        this.taking = taking;
        this.people = people;
    }

    /** The messages of one state. @param page absent where intake does not answer */
    public record Pile(
            MessageWords state,
            Messages.@Nullable Page page,
            @Nullable String trouble) {
        public List<Messages.Message> items() {
            return page == null ? List.of() : page.items();
        }
    }

    @GetMapping("/messages")
    String messages(
            Person person,
            @RequestParam(required = false) @Nullable MessageWords state,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        return show(person, state, after, null, model);
    }

    @PostMapping("/messages/{message}/{step}")
    String decide(
            Person person,
            @PathVariable UUID message,
            @PathVariable("step") String name,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        Step step = taking.step(PAGE, name, person);
        Answer<JsonNode> answer = taking.take(person, step, message, form);
        if (answer instanceof Answer.Given<JsonNode>) {
            afterwards.addFlashAttribute("done", step.title());
            return "redirect:/messages";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(person, null, null, StepTaking.words(step.service(), answer), model);
    }

    private String show(
            Person person, @Nullable MessageWords state, @Nullable Long after, @Nullable String fault, Model model) {
        site.require(PAGE, person);
        List<MessageWords> wanted = state == null ? MessageWords.WAITING : List.of(state);
        List<Pile> piles = wanted.stream().map(it -> pile(person, it, after)).toList();
        int count = piles.stream().mapToInt(pile -> pile.items().size()).sum();
        boolean more = piles.stream()
                .anyMatch(pile -> pile.page() != null && pile.page().next() != null);
        model.addAttribute("person", person);
        model.addAttribute("title", "Messages" + (state == null ? Counts.shown(count, more) : ""));
        model.addAttribute("state", state);
        model.addAttribute("states", MessageWords.values());
        model.addAttribute("piles", piles);
        model.addAttribute(
                "nothing",
                piles.stream()
                        .allMatch(pile -> pile.page() != null && pile.items().isEmpty()));
        model.addAttribute("fault", fault);
        model.addAttribute("steps", steps.onPage(PAGE, person));
        model.addAttribute(
                "names",
                people.of(
                        piles.stream()
                                .flatMap(pile -> pile.items().stream())
                                .map(Messages.Message::referralId)
                                .toList(),
                        person));
        return "messages";
    }

    private Pile pile(Person person, MessageWords state, @Nullable Long after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("state", state.name());
        query.put("after", after);
        query.put("limit", LINES);
        Answer<Messages.Page> answer =
                clinic.get(person.token(), ClinicService.INTAKE, "/messages", query, Messages.Page.class);
        return new Pile(state, answer.found().orElse(null), Troubles.of(ClinicService.INTAKE, answer));
    }
}
