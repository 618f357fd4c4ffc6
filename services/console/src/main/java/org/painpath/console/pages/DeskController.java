package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Answer.Given;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Deliveries.Content;
import org.painpath.console.clinic.Deliveries.Released;
import org.painpath.console.clinic.Deliveries.Tried;
import org.painpath.console.login.Person;
import org.painpath.console.pages.Form.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Health of the services, and the desk of the events that wait in them for a person. */
@Controller
class DeskController {
    private static final String PAGE = "desk";

    private final Clinic clinic;
    private final Site site;
    private final Desks desks;

    DeskController(Clinic clinic, Site site, Desks desks) {
        this.clinic = clinic;
        this.site = site;
        this.desks = desks;
    }

    @GetMapping("/desk")
    String desk(Person person, Model model) {
        site.require(PAGE, person);
        List<DeskPart> parts = desks.all(person);
        int waiting = parts.stream().mapToInt(part -> part.parked().size()).sum();
        model.addAttribute("person", person);
        model.addAttribute(
                "title", "Health" + Counts.shown(waiting, parts.stream().anyMatch(DeskPart::more)));
        model.addAttribute("parts", parts);
        model.addAttribute("seesLedger", person.is("sre"));
        return "desk";
    }

    @GetMapping("/desk/{service}/{event}")
    String look(Person person, @PathVariable ClinicService service, @PathVariable UUID event, Model model) {
        site.require(PAGE, person);
        return show(person, service, event, model);
    }

    /** What a release would do: nothing is written, so that the answer is the page itself. */
    @PostMapping("/desk/{service}/{event}/try")
    String tryOut(
            Person person,
            @PathVariable ClinicService service,
            @PathVariable UUID event,
            Model model,
            HttpServletResponse response) {
        site.require(PAGE, person);
        var answer =
                clinic.post(person.token(), service, door(event, "try"), Map.of(), Form.newKey(), null, Tried[].class);
        answer.found().ifPresent(tried -> model.addAttribute("tried", List.of(tried)));
        return answer instanceof Given<Tried[]>
                ? show(person, service, event, model)
                : refused(person, service, event, answer, null, model, response);
    }

    @PostMapping("/desk/{service}/{event}/release")
    String release(
            Person person,
            @PathVariable ClinicService service,
            @PathVariable UUID event,
            @RequestParam String idempotencyKey,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        return move(person, service, event, "release", Map.of(), idempotencyKey, model, afterwards, response);
    }

    @PostMapping("/desk/{service}/{event}/skip")
    String skip(
            Person person,
            @PathVariable ClinicService service,
            @PathVariable UUID event,
            @RequestParam String because,
            @RequestParam String idempotencyKey,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        model.addAttribute("because", because);
        return move(
                person,
                service,
                event,
                "skip",
                Map.of("because", because),
                idempotencyKey,
                model,
                afterwards,
                response);
    }

    private String move(
            Person person,
            ClinicService service,
            UUID event,
            String how,
            Map<String, String> body,
            String key,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        site.require(PAGE, person);
        Answer<Released> answer =
                clinic.post(person.token(), service, door(event, how), body, key, null, Released.class);
        if (answer instanceof Given<Released>(Released released, String _)) {
            afterwards.addFlashAttribute("done", words(how, released));
            return "redirect:/desk";
        }
        return refused(person, service, event, answer, key, model, response);
    }

    private String refused(
            Person person,
            ClinicService service,
            UUID event,
            Answer<?> answer,
            @Nullable String key,
            Model model,
            HttpServletResponse response) {
        var form = new LinkedMultiValueMap<String, String>();
        if (key != null) {
            form.set("idempotencyKey", key);
        }
        Typed typed = StepTaking.typed(service, answer, form);
        model.addAttribute("fault", StepTaking.words(service, answer));
        model.addAttribute("key", typed.key());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(person, service, event, model);
    }

    private String show(Person person, ClinicService service, UUID event, Model model) {
        Answer<Content> answer = desks.look(service, event, person);
        model.addAttribute("person", person);
        model.addAttribute("service", service);
        model.addAttribute("event", event);
        model.addAttribute("shown", answer.found().orElse(null));
        model.addAttribute("trouble", Troubles.of(service, answer));
        if (model.getAttribute("key") == null) {
            model.addAttribute("key", Form.newKey());
        }
        return "parked";
    }

    private static String door(UUID event, String what) {
        return "/parked/" + event + "/" + what;
    }

    private static String words(String how, Released released) {
        String moved = how.equals("skip") ? "Passed over" : "Released";
        String effect = released.applied() == 1 ? "one event took effect" : released.applied() + " events took effect";
        var waits = released.waits();
        return waits == null
                ? moved + "; " + effect + ", nothing of it waits any more"
                : moved + "; " + effect + ". Event " + waits.sequence() + " still waits: " + waits.reason();
    }
}
