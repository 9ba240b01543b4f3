package org.sanxiang.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.sanxiang.kernel.ConfigFiles;
import org.sanxiang.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * {@code config/access.csv}: which role has which right, how far it reaches, and which addresses it opens. What the table
 * does not list is closed to everybody.
 */
@Component
public class AccessTable {

    /** An address that a right opens. */
    public record Endpoint(String method, String path, String right) {
    }

    private final Map<String, Map<Role, Scope>> rights = new LinkedHashMap<>();
    private final List<Endpoint> endpoints = new ArrayList<>();

    AccessTable(ConfigFiles config) {
        config.table("access.csv").forEach(this::read);
    }

    private void read(CSVRecord row) {
        String right = row.get("right");
        Map<Role, Scope> scopes = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            scopes.put(role, Scope.of(row.get(role.key())));
        }
        rights.put(right, scopes);
        Stream.of(row.get("endpoints").split(";")).map(String::trim).filter(address -> !address.isEmpty())
                .map(address -> address.split(" ")).map(parts -> new Endpoint(parts[0], parts[1], right))
                .forEach(endpoints::add);
    }

    /** The farthest scope that any of the roles gives; an unknown right gives none. */
    public Scope scope(Set<Role> roles, String right) {
        Map<Role, Scope> scopes = rights.getOrDefault(right, Map.of());
        return roles.stream().map(role -> scopes.getOrDefault(role, Scope.NONE)).max(Scope::compareTo)
                .orElse(Scope.NONE);
    }

    /** The roles that have the right at all. */
    public Collection<Role> roles(String right) {
        return Stream.of(Role.values()).filter(role -> scope(Set.of(role), right) != Scope.NONE).toList();
    }

    public List<Endpoint> endpoints() {
        return List.copyOf(endpoints);
    }
}
