package org.painpath.console.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer;
import org.painpath.console.clinic.Clinic;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Waiting;
import org.painpath.console.login.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** Takes a referral in hand, hands it over, gives it back: from a worklist without leaving it, or from the referral's page. */
@Controller
class ClaimController {
    /** Pages that a claim can go back to: own ones, so that no address leads away from here. */
    private static final Pattern BACK = Pattern.compile("/(work|referrals/[0-9a-f-]{36})(\\?[A-Za-z0-9=&_.~:%-]*)?");

    private static final Map<String, String> DONE =
            Map.of("claim", "You have it in hand", "hand-over", "Handed over", "release", "Given back");

    private final Clinic clinic;

    ClaimController(Clinic clinic) {
        this.clinic = clinic;
    }

    /** @param hx whether a script asks, which stays on its page */
    @PostMapping("/referrals/{referral}/{action:claim|hand-over|release}")
    Object settle(
            Person person,
            @PathVariable UUID referral,
            @PathVariable String action,
            @RequestParam Map<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String hx,
            RedirectAttributes afterwards) {
        Answer<JsonNode> answer = clinic.post(
                person.token(),
                ClinicService.TRACKER,
                "/referrals/" + referral + "/" + action,
                body(form),
                Form.newKey(),
                null,
                JsonNode.class);
        boolean done = answer instanceof Answer.Given<JsonNode>;
        String words = done ? DONE.getOrDefault(action, "") : StepTaking.words(ClinicService.TRACKER, answer);
        if (hx != null) {
            return ResponseEntity.status(done ? HttpStatus.OK : HttpStatus.CONFLICT)
                    .body(words);
        }
        afterwards.addFlashAttribute(done ? "done" : "refused", words);
        return "redirect:" + back(form, referral);
    }

    /** To whom: those who have lately worked in the role. */
    @GetMapping("/referrals/{referral}/hand-over")
    String colleagues(
            Person person,
            @PathVariable UUID referral,
            @RequestParam String role,
            @RequestParam String owner,
            Model model) {
        Answer<Waiting.Colleagues> answer = clinic.get(
                person.token(),
                ClinicService.TRACKER,
                "/colleagues",
                Map.of("role", role.toUpperCase(Locale.ROOT)),
                Waiting.Colleagues.class);
        List<String> others = answer.found().map(Waiting.Colleagues::items).orElse(List.of()).stream()
                .filter(colleague -> !colleague.equals(owner))
                .toList();
        model.addAttribute("referral", referral);
        model.addAttribute("role", role);
        model.addAttribute("owner", owner);
        model.addAttribute("others", others);
        model.addAttribute("trouble", Troubles.of(ClinicService.TRACKER, answer));
        return "owner :: hand-over";
    }

    private static Map<String, String> body(Map<String, String> form) {
        Map<String, String> body = new HashMap<>();
        for (String name : List.of("role", "to", "from", "owner")) {
            String value = form.get(name);
            if (value != null && !value.isBlank()) {
                body.put(name, value);
            }
        }
        return body;
    }

    private static String back(Map<String, String> form, UUID referral) {
        String wanted = form.getOrDefault("back", "");
        return BACK.matcher(wanted).matches() ? wanted : "/referrals/" + referral;
    }
}
