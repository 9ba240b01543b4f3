package org.sanxiang.system.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with the fields for account and password, or with the way to the identity provider. */
@Controller
class LogInPage {

    private final boolean demo;
    private final boolean local;

    LogInPage(@Value("${sanxiang.demo:false}") boolean demo, Environment environment) {
        this.demo = demo;
        this.local = !environment.acceptsProfiles(Profiles.of("keycloak"));
    }

    @GetMapping("/login")
    String page(Model model) {
        model.addAttribute("demo", demo);
        model.addAttribute("local", local);
        return "system/login";
    }
}
