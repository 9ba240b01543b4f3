package org.sanxiang.documents;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.people.ProofOfSelf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 内部确认: whoever confirms types the own password once more, here or where the identity provider asks for it. */
@Controller
class ConfirmationPages {

    private final Confirming confirming;
    private final ObjectProvider<ProofOfSelf> elsewhere;

    ConfirmationPages(Confirming confirming, ObjectProvider<ProofOfSelf> elsewhere) {
        this.confirming = confirming;
        this.elsewhere = elsewhere;
    }

    @PostMapping("/cases/{id}/instruments/{instrument}/confirm")
    String confirm(@PathVariable long id, @PathVariable long instrument, @RequestParam(defaultValue = "") String password,
                   Actor actor, HttpServletRequest request) {
        ProofOfSelf proof = elsewhere.getIfAvailable();
        if (proof != null) {
            confirming.demandDuty(id, instrument, actor);
            return "redirect:" + proof.ask(request, page(id, instrument) + "/confirmed");
        }
        confirming.confirm(id, instrument, password, actor);
        return "redirect:" + page(id, instrument);
    }

    /** Back from the identity provider; without its proof this address does nothing. */
    @GetMapping("/cases/{id}/instruments/{instrument}/confirmed")
    String proved(@PathVariable long id, @PathVariable long instrument, Actor actor, HttpServletRequest request) {
        confirming.confirm(id, instrument, actor, () -> take(request, page(id, instrument) + "/confirmed"));
        return "redirect:" + page(id, instrument);
    }

    private void take(HttpServletRequest request, String act) {
        ProofOfSelf proof = elsewhere.getIfAvailable();
        if (proof == null) {
            throw new Conflict("rejected.passwords-here");
        }
        proof.take(request, act);
    }

    private static String page(long caseId, long instrument) {
        return "/cases/" + caseId + "/instruments/" + instrument;
    }
}
