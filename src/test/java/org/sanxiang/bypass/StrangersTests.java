package org.sanxiang.bypass;

import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.AccessTable;
import org.sanxiang.people.AccessTable.Endpoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/** B11: a check on read but not on write: to a stranger every address of a case answers alike, whatever is done there. */
@SanxiangTest
class StrangersTests {

    /** Whoever has no duty in the case, and no step of whom is open there; the administrator of nothing at all. */
    private static final List<String> STRANGERS = List.of("officer4", "unithead2", "reviewer1", "host", "clerk", "archivist",
            "admin");

    private static final List<String> AREAS = List.of("investigate");
    private static final List<String> STEPS = List.of("investigate", "verify", "decide", "recuse", "transfer");

    @Autowired
    WalkingCases walks;
    @Autowired
    Office office;
    @Autowired
    AccessTable table;

    @Test
    void every_address_of_a_case_is_closed_to_strangers() throws Exception {
        String caseId = Long.toString(walks.atInvestigation());
        List<Endpoint> addresses = table.endpoints().stream().filter(one -> one.path().startsWith("/cases/{id}")).toList();
        assertThat(addresses).extracting(Endpoint::method).contains("GET", "POST").hasSizeGreaterThan(10);
        SoftAssertions all = new SoftAssertions();
        for (Endpoint address : addresses) {
            for (String step : address.path().contains("{entry}") ? AREAS : STEPS) {
                for (String stranger : STRANGERS) {
                    all.assertThat(office.does(stranger, call(address, caseId, step)).andReturn().getResponse().getStatus())
                            .as("%s %s %s by %s", address.method(), address.path(), step, stranger).isEqualTo(403);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void whoever_only_looks_on_reads_every_page_and_does_nothing() throws Exception {
        String caseId = Long.toString(walks.atInvestigation());
        for (String onlooker : new String[] {"manager", "auditor"}) {
            office.reads(onlooker, "/cases/" + caseId).andExpect(answer -> assertThat(answer.getResponse().getStatus()).isEqualTo(200));
            for (Endpoint address : table.endpoints().stream().filter(one -> one.path().startsWith("/cases/{id}"))
                    .filter(one -> one.path().contains("{step}")).toList()) {
                office.does(onlooker, call(address, caseId, "investigate"))
                        .andExpect(answer -> assertThat(answer.getResponse().getStatus()).isEqualTo(403));
            }
        }
    }

    private static MockHttpServletRequestBuilder call(Endpoint address, String caseId, String step) {
        String path = Stream.of("{id}=" + caseId, "{step}=" + step, "{entry}=evidence", "{key}=clue", "{hash}=" + "a".repeat(64),
                        "{act}=notify", "{code}=D14", "{instrument}=1", "{volume}=main")
                .map(part -> part.split("=")).reduce(address.path(), (filled, part) -> filled.replace(part[0], part[1]),
                        (one, other) -> other);
        return request(HttpMethod.valueOf(address.method()), path).param("receiver", "1");
    }
}
