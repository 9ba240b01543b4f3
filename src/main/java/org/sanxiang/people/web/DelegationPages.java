package org.sanxiang.people.web;

import java.util.Optional;

import jakarta.validation.Valid;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.sanxiang.people.DelegationForm;
import org.sanxiang.people.DelegationRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 离岗委托: who stands in for whom; everybody enters the own absence, heads approve. */
@Controller
@RequestMapping("/people/delegations")
class DelegationPages {

    private static final String HERE = "redirect:/people/delegations";

    private final DelegationRegister register;
    private final DelegationRows rows;
    private final RefusedForms refused;

    DelegationPages(DelegationRegister register, DelegationRows rows, RefusedForms refused) {
        this.register = register;
        this.rows = rows;
        this.refused = refused;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return page(HttpStatus.OK, actor).addObject("entry", new DelegationForm(null, null, null, null, null, null));
    }

    @PostMapping
    ModelAndView enter(@Valid @ModelAttribute("entry") DelegationForm entry, BindingResult errors, Actor actor) {
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, actor);
        }
        Optional<Refusal> refusal = refused.attempt(actor, () -> register.enter(entry, actor));
        return refusal.map(why -> page(HttpStatus.UNPROCESSABLE_ENTITY, actor).addAllObjects(refused.told(why)))
                .orElseGet(() -> new ModelAndView(HERE));
    }

    @PostMapping("/{id}/approve")
    String approve(@PathVariable long id, Actor actor) {
        register.approve(id, actor);
        return HERE;
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable long id, Actor actor) {
        register.end(id, actor);
        return HERE;
    }

    private ModelAndView page(HttpStatus status, Actor actor) {
        return new ModelAndView("people/delegations", status).addAllObjects(rows.model(actor));
    }
}
