package org.painpath.console.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

/** Worklists: what waits for whom, what is due first. */
@Controller
class WorkController {
    private static final int PAGE = 50;

    /** Roles that intake shows its list to. */
    private static final Set<String> SEES_URGENT = Set.of("coordinator", "clinician", "manager");

    /**
     * What a person looks at, as it stands in the address.
     *
     * @param role absent for the person's own list, {@code all} for everybody's
     */
    record Filter(
            @Nullable String role,
            @Nullable String stage,
            @Nullable Boolean late,
            @Nullable String after) {

        String roleFor(Person person) {
            return role == null ? person.worklist().orElse("all") : role;
        }
    }

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
    String work(Person person, @ModelAttribute Filter filter, Model model) {
        Answer<Waiting.Page> answer = page(person, filter);
        Optional<Waiting.Page> page = answer.found();
        model.addAttribute("person", person);
        model.addAttribute("role", filter.roleFor(person));
        model.addAttribute("filter", filter);
        model.addAttribute("page", page.orElse(null));
        model.addAttribute("trouble", Troubles.of(ClinicService.TRACKER, answer));
        Answer<Urgent> urgent = urgent(person);
        model.addAttribute("urgent", tasks(urgent));
        model.addAttribute("urgentTrouble", urgentTrouble(urgent));
        model.addAttribute("names", people.of(referrals(page, tasks(urgent)), person));
        model.addAttribute("title", "Work" + page.map(WorkController::count).orElse(""));
        model.addAttribute(
                "seen", page.map(found -> digest(found, tasks(urgent))).orElse("0"));
        return "work";
    }

    /** Whether the list that somebody looks at has changed: without names, so that waiting does not fill the audit. */
    @GetMapping("/news")
    String news(Person person, @ModelAttribute Filter filter, String seen, Model model) {
        boolean changed = page(person, filter)
                .found()
                .map(page -> !digest(page, tasks(urgent(person))).equals(seen))
                .orElse(false);
        model.addAttribute("changed", changed);
        return "work :: news";
    }

    private Answer<Waiting.Page> page(Person person, Filter filter) {
        Map<String, @Nullable Object> query = new HashMap<>();
        String role = filter.roleFor(person);
        query.put("role", role.equals("all") ? null : role.toUpperCase(Locale.ROOT));
        query.put("stage", blankToNull(filter.stage()));
        query.put("late", Boolean.TRUE.equals(filter.late()) ? true : null);
        query.put("after", blankToNull(filter.after()));
        query.put("limit", PAGE);
        return clinic.get(person.token(), ClinicService.TRACKER, "/referrals", query, Waiting.Page.class);
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

    private static String digest(Waiting.Page page, List<Urgent.Line> urgent) {
        return Integer.toHexString(page.items().hashCode() * 31 + urgent.hashCode());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
