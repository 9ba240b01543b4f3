package org.sanxiang.people.web;

import org.sanxiang.people.Agency;
import org.sanxiang.people.People;
import org.sanxiang.people.PersonForm;
import org.sanxiang.people.PeopleRegister;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What an entry must meet besides what its fields say of themselves. */
@Component
class EntryCheck {

    private final People people;
    private final PeopleRegister register;
    private final Agency agency;

    EntryCheck(People people, PeopleRegister register, Agency agency) {
        this.people = people;
        this.register = register;
        this.agency = agency;
    }

    void newcomer(Account account, Errors errors) {
        if (account.account() != null && people.existsByAccount(account.account())) {
            errors.rejectValue("account", "person.account-taken");
        }
        if (register.keepsPasswords() && !account.hasPassword()) {
            errors.rejectValue("password", "person.password-missing");
        }
        password(account, errors);
    }

    void password(Account account, Errors errors) {
        if (account.isShort()) {
            errors.rejectValue("password", "person.password-short");
        }
    }

    /** @param entry null where a field could not be read at all; its error is noted already */
    void entry(PersonForm entry, String account, Errors errors) {
        if (entry == null) {
            return;
        }
        if (register.isTaken(entry.certificate(), account)) {
            errors.rejectValue("certificate", "person.certificate-taken");
        }
        if (!entry.hasPeriodInOrder()) {
            errors.rejectValue("certificateTo", "person.certificate-dates");
        }
        if (entry.unit() != null && !entry.unit().isEmpty()
                && agency.units().stream().noneMatch(unit -> unit.code().equals(entry.unit()))) {
            errors.rejectValue("unit", "person.unit-unknown");
        }
    }
}
