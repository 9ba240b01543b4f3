package org.sanxiang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanxiang.SanxiangTest;
import org.sanxiang.kernel.Role;
import org.sanxiang.people.AccessTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of every controller, asked for by every role: open exactly as {@code config/access.csv} says. */
@SanxiangTest
class EndpointAccessTests {

    private static final Set<Address> PUBLIC = Set.of(new Address("GET", "/login"),
            new Address("GET", "/calendar.ics"));

    /** As the mapping and the table write it. */
    record Address(String method, String path) {
    }

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AccessTable table;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_address_is_listed_in_the_table() {
        assertThat(addresses()).isSubsetOf(listed());
    }

    @Test
    void the_table_lists_no_address_that_nobody_answers() {
        assertThat(listed()).isSubsetOf(addresses());
    }

    @TestFactory
    Stream<DynamicTest> every_role_may_call_what_the_table_opens_to_it_and_nothing_else() {
        return addresses().stream().map(address -> DynamicTest.dynamicTest(address.toString(), () -> {
            SoftAssertions all = new SoftAssertions();
            for (Role role : Role.values()) {
                all.assertThat(passes(address, role)).as("%s by %s", address, role.key())
                        .isEqualTo(roles(address).contains(role));
            }
            all.assertAll();
        }));
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_logging_in() {
        return addresses().stream().map(address -> DynamicTest.dynamicTest(address.toString(), () -> {
            MvcResult answer = mvc.perform(call(address).accept(MediaType.TEXT_HTML)).andReturn();
            assertThat(answer.getHandler()).isNull();
            assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/login");
        }));
    }

    /** What the filter stops never reaches a controller; a controller may still say no for reasons of its own. */
    private boolean passes(Address address, Role role) throws Exception {
        MvcResult answer = mvc.perform(call(address).with(user("stranger").roles(role.key()))).andReturn();
        if (answer.getHandler() == null) {
            assertThat(answer.getResponse().getStatus()).isEqualTo(MockHttpServletResponse.SC_FORBIDDEN);
        }
        return answer.getHandler() != null;
    }

    private static MockHttpServletRequestBuilder call(Address address) {
        return request(HttpMethod.valueOf(address.method()), address.path().replaceAll("\\{[^}]+}", "1")).with(csrf());
    }

    private Set<Address> addresses() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().matches("org\\.(sanxiang|springdoc)\\..*"))
                .map(entry -> entry.getKey())
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternValues().stream()
                                .map(path -> new Address(method.name(), path))))
                .filter(address -> !PUBLIC.contains(address)).collect(Collectors.toSet());
    }

    private Set<Address> listed() {
        return table.endpoints().stream().map(endpoint -> new Address(endpoint.method(), endpoint.path()))
                .collect(Collectors.toSet());
    }

    private List<Role> roles(Address address) {
        return table.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals(address.method()) && endpoint.path().equals(address.path()))
                .flatMap(endpoint -> table.roles(endpoint.right()).stream()).distinct().toList();
    }
}
