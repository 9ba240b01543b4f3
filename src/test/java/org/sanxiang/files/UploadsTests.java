package org.sanxiang.files;

import java.util.Arrays;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A file that is sent in pieces by the tus protocol, by its owner and by others. */
@SanxiangTest
class UploadsTests {

    private static final byte[] TEXT = "现场情况属实。".getBytes();

    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient jdbc;

    private String place;

    @BeforeEach
    void begin() throws Exception {
        place = begin("说明.txt", TEXT.length).andExpect(status().isCreated()).andReturn().getResponse().getHeader("Location");
    }

    @Test
    void it_goes_on_where_it_stopped() throws Exception {
        send("officer1", 0, TEXT, 0, 5).andExpect(status().isNoContent()).andExpect(header().string("Upload-Offset", "5"));
        perform("officer1", HttpMethod.HEAD, place).andExpect(header().string("Upload-Offset", "5"))
                .andExpect(header().string("Upload-Length", Integer.toString(TEXT.length)));
        send("officer1", 5, TEXT, 5, TEXT.length).andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", Integer.toString(TEXT.length)));
    }

    @Test
    void a_piece_that_fits_nowhere_is_not_taken() throws Exception {
        send("officer1", 3, TEXT, 0, 5).andExpect(status().isConflict());
        perform("officer1", HttpMethod.HEAD, place).andExpect(header().string("Upload-Offset", "0"));
    }

    @Test
    void for_anybody_else_it_is_not_there() throws Exception {
        send("officer2", 0, TEXT, 0, 5).andExpect(status().isNotFound());
        perform("officer2", HttpMethod.HEAD, place).andExpect(status().isNotFound());
        perform("officer2", HttpMethod.DELETE, place).andExpect(status().isNotFound());
        perform("officer1", HttpMethod.HEAD, place).andExpect(header().string("Upload-Offset", "0"));
    }

    @Test
    void its_owner_takes_it_back() throws Exception {
        perform("officer1", HttpMethod.DELETE, place).andExpect(status().isNoContent());
        perform("officer1", HttpMethod.HEAD, place).andExpect(status().isNotFound());
    }

    @Test
    void what_no_case_takes_is_refused_by_its_name_before_anything_is_sent() throws Exception {
        begin("setup.exe", 100).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("setup.exe")));
    }

    @Test
    void what_is_not_what_its_name_says_is_refused_with_its_last_piece_and_recorded() throws Exception {
        byte[] program = {'M', 'Z', 0, 0, 0, 0, 0, 0};
        place = begin("照片.jpg", program.length).andReturn().getResponse().getHeader("Location");
        send("officer1", 0, program, 0, program.length).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("照片.jpg")));
        perform("officer1", HttpMethod.HEAD, place).andExpect(status().isNotFound());
        assertThat(jdbc.sql("select count(*) from audit_entry where chain like 'refused:%' and changes like '%照片.jpg%'")
                .query(Integer.class).single()).isPositive();
    }

    @Test
    void what_is_too_large_is_refused_before_anything_is_sent() throws Exception {
        begin("录像.mp4", 9L << 30).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("8,192 MB")));
    }

    private ResultActions begin(String name, long length) throws Exception {
        return mvc.perform(tus("officer1", HttpMethod.POST, "/uploads").header("Upload-Length", length)
                .header("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString(name.getBytes())));
    }

    private ResultActions send(String account, long offset, byte[] content, int from, int to) throws Exception {
        return mvc.perform(tus(account, HttpMethod.PATCH, place).header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream").header("Content-Length", to - from)
                .content(Arrays.copyOfRange(content, from, to)));
    }

    private ResultActions perform(String account, HttpMethod method, String address) throws Exception {
        return mvc.perform(tus(account, method, address));
    }

    private static MockHttpServletRequestBuilder tus(String account, HttpMethod method, String address) {
        return request(method, address).with(user(account).roles("officer")).with(csrf()).header("Tus-Resumable", "1.0.0");
    }
}
