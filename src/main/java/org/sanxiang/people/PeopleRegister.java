package org.sanxiang.people;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Role;
import org.sanxiang.kernel.Unknown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of people; every change of it is recorded. */
@Service
public class PeopleRegister {

    private final People people;
    private final ObjectProvider<PasswordEncoder> passwords;
    private final ApplicationEventPublisher events;

    PeopleRegister(People people, ObjectProvider<PasswordEncoder> passwords, ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.events = events;
    }

    /** Whether passwords are kept here, and not by the agency's identity provider. */
    public boolean keepsPasswords() {
        return passwords.getIfAvailable() != null;
    }

    /** @throws Unknown where the register has no such entry */
    @Transactional(readOnly = true)
    public Person person(long id) {
        return people.findById(id).orElseThrow(() -> new Unknown("rejected.unknown-person"));
    }

    /**
     * Enters a person.
     *
     * @param password the first password; empty where passwords are kept elsewhere
     * @throws Conflict where the account is taken
     */
    @Transactional
    public void enter(String account, PersonForm form, String password, Actor actor) {
        if (people.existsByAccount(account)) {
            throw new Conflict("rejected.account-taken", account);
        }
        demandOwnCertificate(account, form);
        Person person = new Person(account, form);
        setPassword(person, password);
        people.save(person);
        record(actor, "enter-person", account, Recorded.of(actor, null, "", "", form.stated()).changes());
    }

    /**
     * Changes an entry.
     *
     * @param password a new password; empty leaves the old one
     */
    @Transactional
    public void change(long id, PersonForm form, String password, Actor actor) {
        Person person = person(id);
        demandAdministratorStays(person, form);
        demandOwnCertificate(person.account(), form);
        Map<String, String> changes = Differences.between(PersonForm.of(person), form.stated());
        person.change(form);
        if (setPassword(person, password)) {
            changes.put("password", "*");
        }
        people.save(person);
        record(actor, "change-person", person.account(), changes);
        events.publishEvent(new PersonChanged(person.account()));
    }

    /** Else nobody could ever enter anybody again. */
    private void demandAdministratorStays(Person person, PersonForm form) {
        boolean resigns = Boolean.TRUE.equals(form.left()) || !form.roles().contains(Role.ADMINISTRATOR);
        if (resigns && people.withRole(Role.ADMINISTRATOR.key()).stream().allMatch(other -> other.id() == person.id())
                && person.has(Role.ADMINISTRATOR)) {
            throw new Conflict("rejected.last-administrator");
        }
    }

    /** Else the same officer would stand there twice, and act as two. */
    private void demandOwnCertificate(String account, PersonForm form) {
        if (isTaken(form.certificate(), account)) {
            throw new Conflict("rejected.certificate-taken", form.certificate());
        }
    }

    /** Whether somebody else has the officer certificate of this number; null or blank is nobody's. */
    public boolean isTaken(String certificate, String account) {
        return certificate != null && !certificate.isBlank() && people.findByCertificate(certificate.strip()).stream()
                .anyMatch(holder -> !holder.account().equals(account));
    }

    private boolean setPassword(Person person, String password) {
        PasswordEncoder encoder = passwords.getIfAvailable();
        if (encoder == null || password == null || password.isEmpty()) {
            return false;
        }
        person.setPasswordHash(encoder.encode(password));
        return true;
    }

    private void record(Actor actor, String action, String account, Map<String, String> changes) {
        Map<String, String> stated = new LinkedHashMap<>(Map.of("account", account));
        stated.putAll(changes);
        events.publishEvent(new Recorded(actor, null, "", action, stated));
    }
}
