package org.sanxiang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.sanxiang.penalty.WalkingCases;
import org.sanxiang.people.ProofOfSelf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

/** Where passwords are kept by an identity provider: who is sent there to confirm an instrument, and who is not. */
@SanxiangTest
class ConfirmationPagesTests {

    private static final String PROVIDER = "https://id.example/login";

    @Autowired
    private ApplicationContext program;
    @Autowired
    private Confirming confirming;
    @Autowired
    private CasePapers papers;
    @Autowired
    private WalkingCases walks;
    @Autowired
    private JdbcClient jdbc;
    private final ProofOfSelf provider = mock(ProofOfSelf.class);
    private String confirm;
    private MockMvc mvc;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void passwords_are_kept_elsewhere() {
        long id = walks.atPartyResponse(new BigDecimal("30000"));
        confirm = "/cases/" + id + "/instruments/" + papers.of(id).get(0).id() + "/confirm";
        ObjectProvider<ProofOfSelf> elsewhere = mock(ObjectProvider.class);
        when(elsewhere.getIfAvailable()).thenReturn(provider);
        when(provider.ask(any(), eq(confirm + "ed"))).thenReturn(PROVIDER);
        mvc = MockMvcBuilders.standaloneSetup(new ConfirmationPages(confirming, elsewhere))
                .setControllerAdvice(program.getBeansWithAnnotation(ControllerAdvice.class).values().toArray())
                .setCustomArgumentResolvers(program.getBeansOfType(HandlerMethodArgumentResolver.class).values()
                        .toArray(HandlerMethodArgumentResolver[]::new)).build();
    }

    @AfterEach
    void nobody_is_logged_in_any_more() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_has_a_duty_in_the_case_is_sent_to_prove_who_they_are() throws Exception {
        assertThat(sent("officer1", "ROLE_officer").getRedirectedUrl()).isEqualTo(PROVIDER);
        assertThat(refusals()).isZero();
    }

    @Test
    void who_has_none_is_refused_at_once_and_the_refusal_is_recorded() throws Exception {
        assertThat(sent("deputy", "ROLE_deputy-head").getStatus()).isEqualTo(403);
        verifyNoInteractions(provider);
        assertThat(refusals()).isOne();
    }

    private MockHttpServletResponse sent(String account, String role) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "",
                AuthorityUtils.createAuthorityList(role)));
        return mvc.perform(post(confirm)).andReturn().getResponse();
    }

    private int refusals() {
        return jdbc.sql("select count(*) from audit_entry where chain like 'refused:%' and changes like :address")
                .param("address", "%POST " + confirm + "%").query(Integer.class).single();
    }
}
