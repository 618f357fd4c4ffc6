package org.painpath.console.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Visits.Free;
import org.painpath.console.login.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The times that are free for a visit, as a part of the form that books one. */
@Controller
class FreeTimeController {
    private static final int DAYS = 14;
    private static final int MOST_DAYS = 7;

    /** @param local as the form takes it, in the clinic's time zone */
    public record Offer(Free free, LocalDateTime local) {}

    private final Clinic clinic;
    private final Words words;

    FreeTimeController(Clinic clinic, Words words) {
        this.clinic = clinic;
        this.words = words;
    }

    /** @param minutes how long; whatever is no number is left to evaluation's own default */
    @GetMapping("/free-times")
    String freeTimes(
            Person person,
            @RequestParam(defaultValue = "IN_PERSON") String mode,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String clinician,
            Model model) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("from", now);
        query.put("to", now.plus(DAYS, ChronoUnit.DAYS));
        query.put("mode", mode);
        query.put("minutes", minutes.matches("\\d{1,4}") ? minutes : null);
        query.put("clinician", clinician.isBlank() ? null : clinician.strip());
        Answer<Free[]> answer = clinic.get(person.token(), ClinicService.EVALUATION, "/slots", query, Free[].class);
        model.addAttribute("person", person);
        model.addAttribute("trouble", Troubles.of(ClinicService.EVALUATION, answer));
        model.addAttribute(
                "days", answer.found().map(free -> byDay(List.of(free))).orElse(Map.of()));
        model.addAttribute("length", DAYS);
        return "form :: free";
    }

    private Map<LocalDate, List<Offer>> byDay(List<Free> free) {
        Map<LocalDate, List<Offer>> days = free.stream()
                .map(each -> new Offer(each, LocalDateTime.ofInstant(each.startsAt(), words.zone())))
                .collect(
                        Collectors.groupingBy(offer -> offer.local().toLocalDate(), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .limit(MOST_DAYS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }
}
