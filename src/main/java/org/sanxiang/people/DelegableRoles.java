package org.sanxiang.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * {@code config/delegable-roles.csv}: which roles may be delegated for a time, and to people of which roles. What is not
 * listed cannot be delegated: for handlers there is the change of handlers.
 */
@Component
public class DelegableRoles {

    private final Map<Role, Set<Role>> substitutes = new EnumMap<>(Role.class);

    DelegableRoles(ConfigFiles config) {
        config.table("delegable-roles.csv").forEach(row -> substitutes.put(role(row.get("role")),
                Stream.of(row.get("to").split(";")).map(DelegableRoles::role)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    private static Role role(String key) {
        return Role.of(key.trim()).orElseThrow(() -> new IllegalArgumentException("no such role: " + key));
    }

    public Set<Role> all() {
        return substitutes.keySet();
    }

    boolean has(Role role) {
        return substitutes.containsKey(role);
    }

    boolean fits(Role role, Person substitute) {
        return substitutes.getOrDefault(role, Set.of()).stream().anyMatch(substitute::has);
    }
}
