package org.sanxiang.files;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.s3.S3Client;

import static org.assertj.core.api.Assertions.assertThat;

/** The same contract on a real S3 server that runs in this machine. */
class S3FilesTests extends StoreContract {

    private static final String BUCKET = "sanxiang";

    @RegisterExtension
    final S3ProxyExtension server = S3ProxyExtension.builder().withCredentials("key", "secret").build();

    private S3Client client;

    @BeforeEach
    void connect() {
        client = S3Configuration.client(new S3Settings(server.getUri(), "cn-north-1", BUCKET, "files/",
                "key", "secret"));
        client.createBucket(create -> create.bucket(BUCKET));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    FileStore store() {
        return new S3Files(client, BUCKET, "files/");
    }

    @Test
    void what_was_begun_and_never_finished_is_given_up() throws IOException {
        client.createMultipartUpload(begin -> begin.bucket(BUCKET).key("files/ab/" + HASH_OF_ABC));
        store().removeParts(Instant.now().minus(Duration.ofHours(1)));
        assertThat(client.listMultipartUploads(list -> list.bucket(BUCKET)).uploads()).hasSize(1);
        store().removeParts(Instant.now().plus(Duration.ofHours(1)));
        assertThat(client.listMultipartUploads(list -> list.bucket(BUCKET)).uploads()).isEmpty();
    }
}
