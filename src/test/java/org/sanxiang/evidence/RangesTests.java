package org.sanxiang.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanxiang.files.FileStore;
import org.sanxiang.files.StoredFile;
import org.sanxiang.files.Thumbnails;
import org.sanxiang.kernel.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A recording is played from any place without sending what comes before it. */
class RangesTests {

    private static final String HASH = "a".repeat(64);
    private static final String ADDRESS = "/cases/3/files/" + HASH + "/content";

    private final byte[] film = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private final FileStore store = mock(FileStore.class);
    private MockMvc browser;

    @BeforeEach
    void a_recording_is_kept() throws Exception {
        CaseFiles files = mock(CaseFiles.class);
        when(files.find(eq(3L), eq(HASH), any()))
                .thenReturn(new StoredFile(HASH, "现场.mp4", "video/mp4", film.length, Instant.EPOCH));
        when(store.open(anyString(), anyLong())).thenAnswer(call ->
                new ByteArrayInputStream(Arrays.copyOfRange(film, call.<Long>getArgument(1).intValue(), film.length)));
        browser = MockMvcBuilders.standaloneSetup(new FilePages(files, store, mock(Thumbnails.class),
                        new FileAccess(event -> { }, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))))
                .setCustomArgumentResolvers(new Officer()).build();
    }

    @Test
    void a_piece_is_sent_alone_and_read_from_its_beginning() throws Exception {
        browser.perform(get(ADDRESS).header("Range", "bytes=4-6")).andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 4-6/10")).andExpect(content().string("456"));
        verify(store).open(HASH, 4);
        browser.perform(get(ADDRESS).header("Range", "bytes=7-")).andExpect(status().isPartialContent())
                .andExpect(content().string("789"));
    }

    @Test
    void the_whole_is_sent_where_no_piece_is_asked_for_and_says_that_there_are_pieces() throws Exception {
        browser.perform(get(ADDRESS)).andExpect(status().isOk()).andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(content().string("0123456789"));
    }

    @Test
    void a_piece_that_is_not_there_is_refused() throws Exception {
        browser.perform(get(ADDRESS).header("Range", "bytes=10-")).andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */10"));
    }

    /** Who looks. */
    private static final class Officer implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
                                      WebDataBinderFactory binders) {
            return new Actor(7, "yi", "办案员乙", Set.of(), "ZD1", "10.0.0.7");
        }
    }
}
