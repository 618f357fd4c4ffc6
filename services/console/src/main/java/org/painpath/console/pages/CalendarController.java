package org.painpath.console.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Visits;
import org.painpath.console.clinic.Visits.Visit;
import org.painpath.console.login.Person;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clinic's visits by day or by week. */
@Controller
class CalendarController {
    private static final String PAGE = "calendar";

    private final Clinic clinic;
    private final Site site;
    private final People people;
    private final Words words;

    CalendarController(Clinic clinic, Site site, People people, Words words) {
        this.clinic = clinic;
        this.site = site;
        this.people = people;
        this.words = words;
    }

    /** @param on a day that is shown; today without it */
    @GetMapping("/calendar")
    String calendar(
            Person person,
            @RequestParam(defaultValue = "week") String view,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String clinician,
            Model model) {
        site.require(PAGE, person);
        CalendarDays days = CalendarDays.of(view, on == null ? words.today() : on);
        Answer<Visits.Calendar> answer = visits(person, days, clinician);
        List<Visit> visits = answer.found().map(Visits.Calendar::items).orElse(List.of());
        model.addAttribute("person", person);
        model.addAttribute("view", days.count() == 1 ? "day" : "week");
        model.addAttribute("first", days.first());
        model.addAttribute("before", days.before());
        model.addAttribute("after", days.after());
        model.addAttribute("clinician", clinician);
        model.addAttribute("days", days.with(visits, words.zone()));
        model.addAttribute("more", answer.found().map(Visits.Calendar::more).orElse(false));
        model.addAttribute("trouble", Troubles.of(ClinicService.EVALUATION, answer));
        model.addAttribute(
                "names", people.of(visits.stream().map(Visit::referralId).toList(), person));
        return "calendar";
    }

    private Answer<Visits.Calendar> visits(Person person, CalendarDays days, @Nullable String clinician) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("from", days.first().atStartOfDay(words.zone()).toInstant());
        query.put("to", days.after().atStartOfDay(words.zone()).toInstant());
        query.put("clinician", clinician == null || clinician.isBlank() ? null : clinician);
        return clinic.get(person.token(), ClinicService.EVALUATION, "/appointments", query, Visits.Calendar.class);
    }
}
