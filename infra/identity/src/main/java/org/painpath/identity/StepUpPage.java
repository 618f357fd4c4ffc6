package org.painpath.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks a person who is logged in for password and code once more, before something that takes both. */
@Controller
class StepUpPage {
    private final IdentitySettings settings;
    private final Authenticators authenticators;
    private final Clock clock = Clock.systemUTC();
    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

    StepUpPage(IdentitySettings settings, Authenticators authenticators) {
        this.settings = settings;
        this.authenticators = authenticators;
    }

    @GetMapping("/step-up")
    String ask(Principal person, Model model) {
        var user = settings.user(person.getName()).filter(DemoUser::authenticator);
        model.addAttribute("user", person.getName());
        model.addAttribute("authenticator", user.isPresent());
        user.filter(_ -> settings.showDemoLogins())
                .ifPresent(it -> model.addAttribute("demoCode", authenticators.shows(it, clock.instant())));
        return "step-up";
    }

    @PostMapping("/step-up")
    String show(
            Principal person,
            @RequestParam String password,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant now = clock.instant();
        var shown = settings.user(person.getName())
                .filter(user -> new PublicSecrets().matches(password, user.secret()))
                .filter(user -> authenticators.accepts(user, code.replace(" ", ""), now));
        if (shown.isEmpty()) {
            return "redirect:/step-up?error";
        }
        request.getSession().setAttribute(StepUpFilter.SHOWN, new TwoFactors(now));
        return Optional.ofNullable(requests.getRequest(request, response))
                .map(wanted -> "redirect:" + wanted.getRedirectUrl())
                .orElse("redirect:" + settings.consoleUrl());
    }
}
