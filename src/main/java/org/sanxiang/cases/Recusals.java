package org.sanxiang.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Rule;

/** The requests to recuse people from a case, and who is recused from it (行政处罚法 43). */
record Recusals(List<Recusal> all) {

    static final Rule RECUSED = new Rule("PUN-43", "recused");
    static final Rule NAMED = new Rule("PUN-43", "recused-named");
    static final Rule ASKED_TWICE = new Rule("PUN-43", "already-asked");
    static final Rule NO_REQUEST = new Rule("PUN-43", "no-request");
    static final Rule OPEN_REQUEST = Rule.warning("PUN-43", "request-open");

    void ask(Recusal request) {
        NAMED.demand(!hold(request.personId()), request.personName());
        ASKED_TWICE.demand(openOn(request.personId()).isEmpty(), request.personName());
        all.add(request);
    }

    void answer(Recusal open, Recusal decided) {
        all.set(all.indexOf(open), decided);
    }

    /** Whether the person is recused. */
    boolean hold(long personId) {
        return all.stream().anyMatch(recusal -> recusal.isGranted() && recusal.personId() == personId);
    }

    List<Recusal> open() {
        return all.stream().filter(Recusal::isOpen).toList();
    }

    Optional<Recusal> openOn(long personId) {
        return open().stream().filter(recusal -> recusal.personId() == personId).findFirst();
    }

    /** @throws org.sanxiang.kernel.Refusal where somebody is named who is recused */
    void demandNoneOf(Collection<Long> named) {
        String recused = all.stream().filter(Recusal::isGranted).filter(recusal -> named.contains(recusal.personId()))
                .map(Recusal::personName).distinct().collect(Collectors.joining("、"));
        NAMED.demand(recused.isEmpty(), recused);
    }

    /** @param because why the case goes on before the requests are decided; null where no reason was written */
    void warn(String because) {
        OPEN_REQUEST.warn(open().isEmpty(), because,
                open().stream().map(Recusal::personName).collect(Collectors.joining("、")));
    }
}
