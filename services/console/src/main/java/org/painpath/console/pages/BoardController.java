package org.painpath.console.pages;

import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Waiting;
import org.painpath.console.login.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many referrals are where, and how many of them are late. */
@Controller
class BoardController {
    private final Clinic clinic;

    BoardController(Clinic clinic) {
        this.clinic = clinic;
    }

    @GetMapping("/board")
    String board(Person person, Model model) {
        Answer<Waiting.Board> answer = clinic.get(person.token(), ClinicService.TRACKER, "/board", Waiting.Board.class);
        model.addAttribute("person", person);
        model.addAttribute("board", answer.found().map(BoardPage::of).orElse(null));
        model.addAttribute("ages", BoardPage.AGES);
        model.addAttribute("trouble", Troubles.of(ClinicService.TRACKER, answer));
        return "board";
    }
}
