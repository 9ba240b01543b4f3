package org.sanxiang.reports.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sanxiang.kernel.Actor;
import org.sanxiang.reports.Recusals;
import org.springframework.stereotype.Component;

/** Shows all that counts, but not whom a case concerns that is closed to whoever looks. */
@Component
class RecusedFrom {

    private final Recusals recusals;
    private final TableWords words;

    RecusedFrom(Recusals recusals, TableWords words) {
        this.recusals = recusals;
        this.words = words;
    }

    List<Behind> shown(List<Behind> all, Actor actor) {
        Map<String, String> closed = of(actor);
        return all.stream().map(one -> closed.containsKey(one.link()) ? one.closed(said()) : one).toList();
    }

    Supplement shown(Supplement all, Actor actor) {
        return all.closed(of(actor), said());
    }

    private String said() {
        return words.word("list.recused");
    }

    /** By where they are shown, their numbers. */
    private Map<String, String> of(Actor actor) {
        return recusals.of(actor).entrySet().stream().collect(Collectors.toMap(one -> "/cases/" + one.getKey(), Map.Entry::getValue));
    }
}
