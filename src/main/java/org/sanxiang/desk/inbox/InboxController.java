package org.sanxiang.desk.inbox;

import org.sanxiang.kernel.Actor;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what waits for me and for my group, what else runs in my cases, and what those below me are late with. */
@Controller
class InboxController {

    private static final int SIZE = 20;

    private final Inbox inbox;
    private final Supervision supervision;
    private final ClocksBeside beside;
    private final CertificateNotice certificate;

    InboxController(Inbox inbox, Supervision supervision, ClocksBeside beside, CertificateNotice certificate) {
        this.inbox = inbox;
        this.supervision = supervision;
        this.beside = beside;
        this.certificate = certificate;
    }

    @GetMapping("/")
    String inbox(@RequestParam(defaultValue = "0") int mine, @RequestParam(defaultValue = "0") int group,
                 @RequestParam(defaultValue = "0") int overdue, @RequestParam(defaultValue = "0") int beside, Actor actor, Model model) {
        model.addAttribute("mine", inbox.mine(actor, PageRequest.of(Math.max(0, mine), SIZE)));
        model.addAttribute("certificate", certificate.of(actor).orElse(null));
        model.addAttribute("group", inbox.group(actor, PageRequest.of(Math.max(0, group), SIZE)));
        model.addAttribute("overdue", supervision.of(actor, PageRequest.of(Math.max(0, overdue), SIZE)));
        model.addAttribute("beside", this.beside.of(actor, PageRequest.of(Math.max(0, beside), SIZE)));
        return "desk/inbox";
    }
}
