package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Numbers;
import org.painpath.console.clinic.Sheets;
import org.painpath.console.login.Person;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A period in numbers and pictures, and the rows behind them as a sheet. */
@Controller
class NumbersController {
    private static final String PAGE = "numbers";
    private static final int USUAL_WEEKS = 13;

    private final Clinic clinic;
    private final Sheets sheets;
    private final Site site;
    private final Words words;

    NumbersController(Clinic clinic, Sheets sheets, Site site, Words words) {
        this.clinic = clinic;
        this.sheets = sheets;
        this.site = site;
        this.words = words;
    }

    /** @param to the last day; a quarter up to today where nothing is said */
    @GetMapping("/numbers")
    String numbers(
            Person person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Model model) {
        site.require(PAGE, person);
        LocalDate last = to == null ? words.today() : to;
        LocalDate first = from == null ? begin(last, USUAL_WEEKS) : from;
        Answer<Numbers> answer = clinic.get(
                person.token(), ClinicService.TRACKER, "/numbers", Map.of("from", first, "to", last), Numbers.class);
        model.addAttribute("person", person);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("today", words.today());
        model.addAttribute("numbers", answer.found().map(NumbersPage::of).orElse(null));
        model.addAttribute("bands", NumbersPage.BANDS);
        model.addAttribute("trouble", trouble(answer));
        return PAGE;
    }

    /** @param of which rows, as tracker names them */
    @GetMapping("/numbers/rows")
    void rows(
            Person person,
            @RequestParam String of,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            HttpServletResponse response) {
        site.require(PAGE, person);
        var answer = sheets.copy(person.token(), of, from.toString(), to.toString(), disposition -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
            return response.getOutputStream();
        });
        if (!(answer instanceof Answer.Given<Long>)) {
            throw failed(answer, response.isCommitted());
        }
    }

    /** Whoever has got a part of a sheet must see that it broke off: the connection ends without its end. */
    private static RuntimeException failed(Answer<Long> answer, boolean begun) {
        if (begun) {
            return new IllegalStateException("a sheet broke off");
        }
        return new ResponseStatusException(
                switch (answer) {
                    case Answer.NotAllowed<Long> _ -> HttpStatus.FORBIDDEN;
                    case Answer.Absent<Long> _ -> HttpStatus.NOT_FOUND;
                    case Answer.Given<Long> _, Answer.Refused<Long> _, Answer.Silent<Long> _ ->
                        HttpStatus.SERVICE_UNAVAILABLE;
                });
    }

    private static @Nullable String trouble(Answer<Numbers> answer) {
        return answer instanceof Answer.Refused<Numbers>
                ? "The period takes a first day and a last day, at most 366 days with both."
                : Troubles.of(ClinicService.TRACKER, answer);
    }

    /** The first day of so many weeks that end with a day. */
    static LocalDate begin(LocalDate last, int weeks) {
        return last.minusWeeks(weeks).plusDays(1);
    }
}
