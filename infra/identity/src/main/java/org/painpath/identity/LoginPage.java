package org.painpath.identity;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page, and what a person sees who came here without the console. */
@Controller
class LoginPage {
    private final IdentitySettings settings;

    LoginPage(IdentitySettings settings) {
        this.settings = settings;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("demoUsers", settings.showDemoLogins() ? settings.users() : List.of());
        return "login";
    }

    @GetMapping("/")
    String toTheConsole() {
        return "redirect:" + settings.consoleUrl();
    }
}
