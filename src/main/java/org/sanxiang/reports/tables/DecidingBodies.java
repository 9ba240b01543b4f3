package org.sanxiang.reports.tables;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.sanxiang.people.Agency;
import org.sanxiang.people.Body;
import org.springframework.stereotype.Component;

/**
 * In whose name something was decided: the agency's, also where another body was entrusted with it (行政处罚法 20), or that of a
 * body empowered to decide in its own (行政处罚法 24).
 */
@Component
class DecidingBodies {

    private final List<Body> bodies;
    private final String own;

    DecidingBodies(Agency agency) {
        bodies = List.copyOf(agency.bodies());
        own = bodies.stream().filter(body -> body.kind().equals("own")).findFirst().orElseThrow().code();
    }

    /** @param body its code; empty where the agency itself is meant */
    String inNameOf(String body) {
        boolean entrusted = bodies.stream().anyMatch(one -> one.code().equals(body) && one.kind().equals("entrusted"));
        return body.isEmpty() || entrusted ? own : body;
    }

    String own() {
        return own;
    }

    /** Its code where nobody knows it any more. */
    String name(String body) {
        return bodies.stream().filter(one -> one.code().equals(body)).map(Body::name).findFirst().orElse(body);
    }

    /** Each once, in the order in which they are configured. */
    List<String> inOrder(Collection<String> names) {
        List<String> order = bodies.stream().map(Body::code).toList();
        return names.stream().distinct().sorted(Comparator.comparing((String body) -> order.contains(body) ? order.indexOf(body)
                : order.size()).thenComparing(Comparator.naturalOrder())).toList();
    }
}
