package org.sanxiang.system.security;

import java.util.List;

import org.sanxiang.people.DemoPeople;
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
    private final DemoPeople people;

    LogInPage(@Value("${sanxiang.demo:false}") boolean demo, Environment environment, DemoPeople people) {
        this.demo = demo;
        this.people = people;
        this.local = !environment.acceptsProfiles(Profiles.of("keycloak"));
    }

    @GetMapping("/login")
    String page(Model model) {
        model.addAttribute("demo", demo);
        model.addAttribute("local", local);
        model.addAttribute("people", demo && local ? people.all() : List.of());
        return "system/login";
    }
}
