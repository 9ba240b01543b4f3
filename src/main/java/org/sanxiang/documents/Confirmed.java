package org.sanxiang.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Rule;
import org.sanxiang.people.Credentials;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.springframework.stereotype.Component;

/** Who has confirmed an instrument, and what is printed of it below the instrument. */
@Component
class Confirmed {

    static final Rule PASSWORD = new Rule("FORM", "wrong-password");
    private static final String END = "</body>";

    private final ConfirmationRegister register;
    private final Credentials credentials;
    private final People people;
    private final Printed printed;
    private final com.samskivert.mustache.Template sheet;

    Confirmed(ConfirmationRegister register, Credentials credentials, People people, Printed printed, TemplateText texts) {
        this.register = register;
        this.credentials = credentials;
        this.people = people;
        this.printed = printed;
        this.sheet = Mustache.compiler().emptyStringIsFalse(true).compile(texts.part("confirmations"));
    }

    List<Confirmation> of(long instrumentId) {
        return register.of(instrumentId);
    }

    /** @throws Conflict where passwords are kept elsewhere */
    void demandSelf(Actor actor, String password) {
        if (!credentials.areKeptHere()) {
            throw new Conflict("rejected.no-passwords-here");
        }
        PASSWORD.demand(credentials.confirm(actor.personId(), password));
    }

    /** Whether it is the identity provider to whom people prove who they are. */
    boolean isProvedElsewhere() {
        return !credentials.areKeptHere();
    }

    Person person(Actor actor) {
        return people.findById(actor.personId()).orElseThrow();
    }

    /** Whether it is the person's first for this instrument. */
    boolean add(Confirmation confirmation) {
        boolean first = of(confirmation.instrumentId()).stream().noneMatch(one -> one.personId() == confirmation.personId());
        if (first) {
            register.add(confirmation);
        }
        return first;
    }

    /** The instrument with the confirmations below it; itself where there is none. */
    String below(String html, long instrumentId) {
        List<Confirmation> all = of(instrumentId);
        if (all.isEmpty()) {
            return html;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("confirmations", all.stream().map(printed::record).toList());
        int end = html.lastIndexOf(END);
        return html.substring(0, end) + sheet.execute(values) + html.substring(end);
    }
}
