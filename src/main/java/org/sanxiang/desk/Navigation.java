package org.sanxiang.desk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.people.Scope;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The menu of whoever is logged in: what the table of rights opens to their roles. Known to the layout as {@code navigation}. */
@Component("navigation")
class Navigation {

    private static final String AUTHORITY = "ROLE_";

    /** An entry with what lies below it: the pages whose addresses begin like {@code area}. */
    private record Place(String label, String address, String area, String right) {

        Place(String label, String address, String right) {
            this(label, address, address, right);
        }

        boolean leadsTo(String page) {
            return page.equals(address) || page.equals(area) || page.startsWith(area + "/");
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("nav.desk", "/", "desk"),
            new Place("nav.cases", "/cases", "case.read"),
            new Place("nav.new", "/cases/new", "case.start"),
            new Place("nav.review", "/review", "review.read"),
            new Place("nav.matters", "/matters", "catalog.read"),
            new Place("nav.process", "/process", "catalog.read"),
            new Place("nav.numbers", "/numbers", "number.read"),
            new Place("nav.reports", "/manager", "/reports", "report.read"),
            new Place("nav.registers", "/registers", "register.read"),
            new Place("nav.audit", "/audit", "audit.read"),
            new Place("nav.calendar", "/calendar", "calendar.write"),
            new Place("nav.delegations", "/people/delegations", "delegation.list"),
            new Place("nav.people", "/people", "people.write"));

    /** One entry of the menu; {@code current} is {@code page} for the page itself, {@code true} for one below it, else null. */
    record Entry(String label, String address, String current) {
    }

    /** Who looks at the page. */
    record Visitor(String name, List<Entry> entries) {
    }

    private final AccessTable table;
    private final People people;
    private final HttpServletRequest request;

    Navigation(AccessTable table, People people, HttpServletRequest request) {
        this.table = table;
        this.people = people;
        this.request = request;
    }

    /** Null where nobody is logged in, as on the log-in page. */
    public Visitor visitor() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            return null;
        }
        return request.getAttribute(Actor.class.getName()) instanceof Actor actor
                ? new Visitor(actor.name(), entries(actor.allRoles()))
                : new Visitor(name(login), entries(roles(login)));
    }

    private String name(Authentication login) {
        return people.findByAccount(login.getName()).map(Person::name).orElse(login.getName());
    }

    private static Set<Role> roles(Authentication login) {
        return login.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(AUTHORITY))
                .flatMap(authority -> Role.of(authority.substring(AUTHORITY.length())).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private List<Entry> entries(Set<Role> roles) {
        String page = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Place> nearest = visible(roles).filter(place -> place.leadsTo(page))
                .max(Comparator.comparingInt(place -> place.area().length()));
        return visible(roles).map(place -> new Entry(place.label(), place.address(),
                nearest.filter(place::equals).map(found -> found.address().equals(page) ? "page" : "true").orElse(null))).toList();
    }

    private Stream<Place> visible(Set<Role> roles) {
        return PLACES.stream().filter(place -> table.scope(roles, place.right()) != Scope.NONE);
    }
}
