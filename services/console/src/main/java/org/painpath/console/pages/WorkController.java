package org.painpath.console.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Urgent;
import org.painpath.console.clinic.Waiting;
import org.painpath.console.login.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Worklists: what waits for whom, what is due first, and who has it in hand. */
@Controller
class WorkController {
    private static final int PAGE = 50;

    /** Roles that intake shows its list to. */
    private static final Set<String> SEES_URGENT = Set.of("coordinator", "clinician", "manager");

    private final Clinic clinic;
    private final People people;

    WorkController(Clinic clinic, People people) {
        this.clinic = clinic;
        this.people = people;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/work";
    }

    @GetMapping("/work")
    String work(Person person, @ModelAttribute("filter") WorkFilter filter, Model model) {
        Optional<Waiting.Page> page = show(person, filter, model);
        Answer<Urgent> urgent = urgent(person);
        model.addAttribute("urgent", tasks(urgent));
        model.addAttribute("urgentTrouble", urgentTrouble(urgent));
        model.addAttribute("pressing", pressing(urgent));
        model.addAttribute("names", people.of(referrals(page, tasks(urgent)), person));
        return "work";
    }

    /** The same lines as they are now: without names, so that a list that stays open does not fill the audit. */
    @GetMapping("/worklist-lines")
    String lines(Person person, @ModelAttribute("filter") WorkFilter filter, Model model) {
        show(person, filter, model);
        model.addAttribute("pressing", pressing(urgent(person)));
        model.addAttribute("names", Map.of());
        return "work :: lines";
    }

    private Optional<Waiting.Page> show(Person person, WorkFilter filter, Model model) {
        Map<String, @Nullable Object> query = new HashMap<>(filter.query(person));
        query.put("limit", PAGE);
        Answer<Waiting.Page> answer =
                clinic.get(person.token(), ClinicService.TRACKER, "/referrals", query, Waiting.Page.class);
        Optional<Waiting.Page> page = answer.found();
        model.addAttribute("person", person);
        model.addAttribute("role", filter.roleFor(person));
        model.addAttribute("filter", filter);
        model.addAttribute("page", page.orElse(null));
        model.addAttribute("trouble", Troubles.of(ClinicService.TRACKER, answer));
        model.addAttribute("title", "Work" + page.map(WorkController::count).orElse(""));
        return page;
    }

    /** A patient in a crisis stands above every list. */
    private Answer<Urgent> urgent(Person person) {
        return person.isAnyOf(SEES_URGENT)
                ? clinic.get(person.token(), ClinicService.INTAKE, "/referrals", Map.of("limit", 1), Urgent.class)
                : new Answer.Absent<>();
    }

    private static List<Urgent.Line> tasks(Answer<Urgent> urgent) {
        return urgent.found().map(Urgent::tasks).orElse(List.of());
    }

    /** Another one when something else is to be done at once. */
    private static String pressing(Answer<Urgent> urgent) {
        return Integer.toHexString(tasks(urgent).hashCode());
    }

    /** Where intake is silent, that is said: nobody takes it for "none". */
    private static @Nullable String urgentTrouble(Answer<Urgent> urgent) {
        return urgent instanceof Answer.Silent<Urgent> ? Troubles.of(ClinicService.INTAKE, urgent) : null;
    }

    private static List<UUID> referrals(Optional<Waiting.Page> page, List<Urgent.Line> urgent) {
        return Stream.concat(
                        urgent.stream().map(Urgent.Line::referralId),
                        page.stream().flatMap(found -> found.items().stream()).map(Waiting.Line::referralId))
                .distinct()
                .toList();
    }

    /** For the tab: {@code (12)}, or {@code (50+)} where there are more. */
    private static String count(Waiting.Page page) {
        return Counts.shown(page.items().size(), page.next() != null);
    }
}
