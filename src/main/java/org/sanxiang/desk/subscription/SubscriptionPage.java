package org.sanxiang.desk.subscription;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.desk.Words;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a person is given the address for the own calendar, renews it, or ends it. */
@Controller
class SubscriptionPage {

    static final String FEED = "/calendar.ics";

    private static final String PAGE = "redirect:/subscription";

    private final Subscriptions subscriptions;
    private final Words words;

    SubscriptionPage(Subscriptions subscriptions, Words words) {
        this.subscriptions = subscriptions;
        this.words = words;
    }

    @GetMapping("/subscription")
    String show(Actor actor, Model model) {
        model.addAttribute("renewed", subscriptions.renewedAt(actor.personId()).map(words::minute).orElse(null));
        return "desk/subscription";
    }

    /** The address is shown once: it is not kept. */
    @PostMapping("/subscription")
    String renew(Actor actor, HttpServletRequest request, RedirectAttributes next) {
        String token = subscriptions.renew(actor);
        next.addFlashAttribute("address", ServletUriComponentsBuilder.fromContextPath(request).path(FEED)
                .queryParam("token", token).build().toUriString());
        return PAGE;
    }

    @PostMapping("/subscription/end")
    String end(Actor actor) {
        subscriptions.end(actor);
        return PAGE;
    }
}
