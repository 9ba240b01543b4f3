package org.sanxiang.evidence;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Unknown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class FileDownloadTests {

    private static final Actor OFFICER = new Actor(7, "yi", "办案员乙", Set.of(), "ZD1", "10.0.0.7");
    private static final String HASH = "a".repeat(64);

    private final CaseFiles files = mock(CaseFiles.class);
    private final FileStore store = mock(FileStore.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final FileDownload download = new FileDownload(files, store, events);

    @Test
    void a_file_is_handed_out_to_be_saved_under_its_chinese_name() {
        when(files.find(3, HASH, OFFICER)).thenReturn(new StoredFile(HASH, "现场 照片.png", "image/png", 3L));
        when(store.open(HASH)).thenReturn(new ByteArrayResource(new byte[3]));
        ResponseEntity<Resource> answer = download.download(3, HASH, OFFICER);
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;").contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%E7%85%A7%E7%89%87.png");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentType()).hasToString("image/png");
    }

    @Test
    void who_takes_a_file_is_recorded() {
        when(files.find(3, HASH, OFFICER)).thenReturn(new StoredFile(HASH, "照片.png", "image/png", 3L));
        download.download(3, HASH, OFFICER);
        verify(events).publishEvent(new Accessed(OFFICER, 3L, "file", "照片.png " + HASH));
    }

    @Test
    void what_the_case_does_not_have_is_not_handed_out() {
        when(files.find(3, HASH, OFFICER)).thenThrow(new Unknown("rejected.unknown-file"));
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> download.download(3, HASH, OFFICER));
        verify(events, never()).publishEvent(any(Object.class));
        Mockito.verifyNoInteractions(store);
    }
}
