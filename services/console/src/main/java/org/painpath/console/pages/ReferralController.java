package org.painpath.console.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.painpath.console.clinic.Answer;
import org.painpath.console.login.Person;
import org.painpath.console.pages.ReferralPages.Tried;
import org.painpath.console.steps.Step;
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

/** One referral: its page, and every step that a person can take on it. */
@Controller
class ReferralController {
    private final ReferralPages pages;
    private final StepTaking taking;

    private final SigningController signing;
    private final DraftKeeping drafts;

    ReferralController(ReferralPages pages, StepTaking taking, SigningController signing, DraftKeeping drafts) {
        this.pages = pages;
        this.taking = taking;
        this.signing = signing;
        this.drafts = drafts;
    }

    @GetMapping("/referrals/{referral}")
    String referral(Person person, @PathVariable UUID referral, Model model) {
        return show(pages.of(referral, person, null), person, model);
    }

    /** Whether the referral has moved on since somebody looked. */
    @GetMapping("/referrals/{referral}/news")
    String news(Person person, @PathVariable UUID referral, @RequestParam String seen, Model model) {
        var where = pages.where(referral, person);
        boolean changed =
                where.found().isPresent() && !ReferralPages.seen(where).equals(seen);
        model.addAttribute("person", person);
        model.addAttribute("changed", changed);
        model.addAttribute("referral", referral);
        model.addAttribute("where", where.found().orElse(null));
        model.addAttribute("milestones", ReferralPage.MILESTONES);
        model.addAttribute(
                "at",
                where.found().map(it -> ReferralPage.milestone(it.stage())).orElse(-1));
        return "referral :: news";
    }

    @PostMapping("/referrals/{referral}/steps/{name}")
    String step(
            Person person,
            @PathVariable UUID referral,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            RedirectAttributes afterwards,
            HttpServletRequest request,
            HttpServletResponse response) {
        Step step = taking.step(null, name, person);
        if (step.twoFactors() && taking.body(step, form).faults().isEmpty()) {
            return signing.begin(step, referral, form, request);
        }
        Answer<JsonNode> answer = taking.take(person, step, referral, form);
        drafts.after(answer, person, step, referral, form);
        if (answer instanceof Answer.Given<JsonNode>) {
            afterwards.addFlashAttribute("done", step.title());
            afterwards.addFlashAttribute("follows", true);
            afterwards.addFlashAttribute("tells", step.tells());
            taking.undo(step, person).ifPresent(undo -> {
                afterwards.addFlashAttribute("undo", undo.name());
                afterwards.addFlashAttribute("undoTitle", undo.title());
            });
            // what a step tells stands at the top of the page
            String place = step.tells() == null ? "#" + step.place() : "";
            return "redirect:/referrals/" + referral + place;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Tried tried = new Tried(name, StepTaking.typed(step.service(), answer, form));
        return show(pages.of(referral, person, tried), person, model);
    }

    private static String show(ReferralPage page, Person person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("page", page);
        if (model.getAttribute("tells") instanceof String list) {
            model.addAttribute("result", page.lastOf(list));
        }
        return "referral";
    }
}
