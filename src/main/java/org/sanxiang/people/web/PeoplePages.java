package org.sanxiang.people.web;

import jakarta.validation.Valid;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.Agency;
import org.sanxiang.people.AnnualResult;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.PersonForm;
import org.sanxiang.people.PeopleRegister;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of people, for the administrator. */
@Controller
class PeoplePages {

    private static final int ROWS = 20;

    private final People people;
    private final PeopleRegister register;
    private final Agency agency;
    private final EntryCheck check;
    private final CertificateBadges certificates;

    PeoplePages(People people, PeopleRegister register, Agency agency, EntryCheck check, CertificateBadges certificates) {
        this.people = people;
        this.register = register;
        this.agency = agency;
        this.check = check;
        this.certificates = certificates;
    }

    @GetMapping("/people")
    String list(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("name", name);
        Page<Person> found = people.search(name.strip(), PageRequest.of(Math.max(0, page), ROWS, Sort.by("id")));
        model.addAttribute("people", found);
        model.addAttribute("certificates", certificates.of(found.getContent()));
        model.addAttribute("agency", agency);
        return "people/list";
    }

    @GetMapping("/people/new")
    ModelAndView blank() {
        return form(HttpStatus.OK, null).addObject("entry", new PersonForm("", "", null, "", null, null, false, null, false))
                .addObject("account", new Account("", ""));
    }

    @PostMapping("/people/new")
    ModelAndView enter(@Valid @ModelAttribute("entry") PersonForm entry, BindingResult entryErrors,
                       @Valid @ModelAttribute("account") Account account, BindingResult accountErrors, Actor actor) {
        check.newcomer(account, accountErrors);
        check.entry(entry, account.account(), entryErrors);
        if (entryErrors.hasErrors() || accountErrors.hasErrors()) {
            return form(HttpStatus.UNPROCESSABLE_ENTITY, null);
        }
        register.enter(account.account(), entry, account.password(), actor);
        return new ModelAndView("redirect:/people");
    }

    @GetMapping("/people/{id}")
    ModelAndView show(@PathVariable long id) {
        Person person = register.person(id);
        return form(HttpStatus.OK, id).addObject("entry", PersonForm.of(person))
                .addObject("account", new Account(person.account(), ""));
    }

    @PostMapping("/people/{id}")
    ModelAndView change(@PathVariable long id, @Valid @ModelAttribute("entry") PersonForm entry, BindingResult entryErrors,
                        @Valid @ModelAttribute("account") Account account, BindingResult accountErrors, Actor actor) {
        check.password(account, accountErrors);
        check.entry(entry, account.account(), entryErrors);
        if (entryErrors.hasErrors() || accountErrors.hasErrors()) {
            return form(HttpStatus.UNPROCESSABLE_ENTITY, id);
        }
        register.change(id, entry, account.password(), actor);
        return new ModelAndView("redirect:/people");
    }

    private ModelAndView form(HttpStatus status, Long id) {
        ModelAndView page = new ModelAndView("people/form", status);
        return page.addObject("id", id).addObject("units", agency.units()).addObject("allRoles", Role.values())
                .addObject("reviewYears", certificates.reviewYears()).addObject("reviewResults", AnnualResult.values())
                .addObject("local", register.keepsPasswords());
    }
}
