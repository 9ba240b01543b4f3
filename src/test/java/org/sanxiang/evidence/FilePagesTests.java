package org.sanxiang.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.sanxiang.files.FileStore;
import org.sanxiang.files.StoredFile;
import org.sanxiang.files.Thumbnails;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class FilePagesTests {

    private static final Actor OFFICER = new Actor(7, "yi", "办案员乙", Set.of(), "ZD1", "10.0.0.7");
    private static final String HASH = "a".repeat(64);

    private final CaseFiles files = mock(CaseFiles.class);
    private final FileStore store = mock(FileStore.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final FilePages pages = new FilePages(files, store, mock(Thumbnails.class),
            new FileAccess(events, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

    @Test
    void a_file_is_handed_out_to_be_saved_under_its_chinese_name() {
        keep("现场 照片.png", "image/png");
        HttpHeaders headers = pages.download(3, HASH, null, OFFICER).getHeaders();
        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment;").contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%E7%85%A7%E7%89%87.png");
        assertThat(headers.getContentType()).hasToString("image/png");
        assertShut(headers);
    }

    @Test
    void what_is_shown_can_run_nothing() {
        keep("现场.png", "image/png");
        ResponseEntity<Resource> answer = pages.content(3, HASH, null, OFFICER);
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("inline;");
        assertShut(answer.getHeaders());
    }

    @Test
    void what_a_browser_does_not_show_is_only_handed_out() {
        keep("说明.txt", "text/plain");
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> pages.content(3, HASH, null, OFFICER));
        keep("说明.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> pages.content(3, HASH, null, OFFICER));
        verify(events, never()).publishEvent(any(Object.class));
    }

    @Test
    void who_takes_or_sees_a_file_is_recorded() {
        keep("照片.png", "image/png");
        pages.download(3, HASH, null, OFFICER);
        pages.content(3, HASH, null, OFFICER);
        verify(events).publishEvent(new Accessed(OFFICER, 3L, "file", "照片.png " + HASH));
        verify(events).publishEvent(new Accessed(OFFICER, 3L, "view-file", "照片.png " + HASH));
    }

    @Test
    void a_film_that_asks_for_itself_in_pieces_is_seen_once_by_each_who_sees_it() {
        keep("现场.mp4", "video/mp4");
        pages.content(3, HASH, "bytes=100-", OFFICER);
        pages.content(3, HASH, "bytes=200-300", OFFICER);
        Actor other = new Actor(8, "jia", "办案员甲", Set.of(), "ZD1", "10.0.0.7");
        pages.content(3, HASH, "bytes=200-300", other);
        verify(events, times(1)).publishEvent(new Accessed(OFFICER, 3L, "view-file", "现场.mp4 " + HASH));
        verify(events, times(1)).publishEvent(new Accessed(other, 3L, "view-file", "现场.mp4 " + HASH));
        pages.content(3, HASH, null, OFFICER);
        verify(events, times(2)).publishEvent(new Accessed(OFFICER, 3L, "view-file", "现场.mp4 " + HASH));
    }

    @Test
    void what_the_case_does_not_have_is_not_handed_out() {
        when(files.find(3, HASH, OFFICER)).thenThrow(new Unknown("rejected.unknown-file"));
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> pages.download(3, HASH, null, OFFICER));
        verify(events, never()).publishEvent(any(Object.class));
        Mockito.verifyNoInteractions(store);
    }

    private void keep(String name, String type) {
        when(files.find(Mockito.eq(3L), Mockito.eq(HASH), any())).thenReturn(new StoredFile(HASH, name, type, 3, Instant.EPOCH));
    }

    private static void assertShut(HttpHeaders headers) {
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
    }
}
