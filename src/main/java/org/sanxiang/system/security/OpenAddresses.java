package org.sanxiang.system.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sanxiang.kernel.Role;
import org.sanxiang.people.AccessTable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses that {@code config/access.csv} opens, each with the roles it opens them to, the most exact first. */
@Component
class OpenAddresses {

    private static final Comparator<PathPattern> EXACT_FIRST = PathPattern.SPECIFICITY_COMPARATOR;

    /** One address and the roles that may call it. */
    record Address(HttpMethod method, PathPattern path, Set<Role> roles) {
    }

    private final List<Address> addresses;

    OpenAddresses(AccessTable table) {
        Map<String, Address> byName = new HashMap<>();
        table.endpoints().forEach(endpoint -> byName
                .computeIfAbsent(endpoint.method() + " " + endpoint.path(), name -> closed(endpoint))
                .roles().addAll(table.roles(endpoint.right())));
        addresses = new ArrayList<>(byName.values());
        addresses.sort(Comparator.comparing(Address::path, EXACT_FIRST));
    }

    List<Address> all() {
        return List.copyOf(addresses);
    }

    private static Address closed(AccessTable.Endpoint endpoint) {
        return new Address(HttpMethod.valueOf(endpoint.method()),
                PathPatternParser.defaultInstance.parse(endpoint.path()), EnumSet.noneOf(Role.class));
    }
}
