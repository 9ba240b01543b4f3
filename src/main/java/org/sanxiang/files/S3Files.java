package org.sanxiang.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The store in an object store that speaks S3. What is large goes there in parts of one size, so that the memory it takes does
 * not depend on it, and is there only when all parts are.
 */
final class S3Files implements FileStore {

    /** Ten thousand parts are allowed: enough for 160 GB. */
    private static final long PART = 16L << 20;
    private static final int BEYOND_THE_END = 416;

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    S3Files(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void settle(Path file, String hash) throws IOException {
        String key = key(hash);
        try {
            if (isThere(key)) {
                return;
            }
            if (Files.size(file) <= PART) {
                client.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(file));
            } else {
                sendInParts(file, key);
            }
        } catch (SdkException failed) {
            throw new IOException("the object store has not taken " + hash, failed);
        }
    }

    private void sendInParts(Path file, String key) throws IOException {
        String upload = client.createMultipartUpload(begin -> begin.bucket(bucket).key(key)).uploadId();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            long size = Files.size(file);
            for (long from = 0; from < size; from += PART) {
                parts.add(send(file, key, upload, from, Math.min(PART, size - from)));
            }
            client.completeMultipartUpload(whole -> whole.bucket(bucket).key(key).uploadId(upload)
                    .multipartUpload(list -> list.parts(parts)));
        } catch (SdkException | IOException failed) {
            client.abortMultipartUpload(abort -> abort.bucket(bucket).key(key).uploadId(upload));
            throw failed;
        }
    }

    private CompletedPart send(Path file, String key, String upload, long from, long length) throws IOException {
        int number = (int) (from / PART) + 1;
        RequestBody body = RequestBody.fromContentProvider(() -> Piece.of(file, from, length), length,
                "application/octet-stream");
        String tag = client.uploadPart(part -> part.bucket(bucket).key(key).uploadId(upload).partNumber(number), body).eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    private boolean isThere(String key) {
        try {
            client.headObject(head -> head.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException none) {
            return false;
        }
    }

    @Override
    public InputStream open(String hash, long from) throws IOException {
        String key = key(hash);
        try {
            return new Body(client.getObject(get -> get.bucket(bucket).key(key).range("bytes=" + from + "-")));
        } catch (NoSuchKeyException none) {
            throw new NoSuchFileException(hash);
        } catch (S3Exception failed) {
            if (failed.statusCode() == BEYOND_THE_END) {
                return InputStream.nullInputStream();
            }
            throw new IOException("the object store does not give " + hash, failed);
        }
    }

    @Override
    public void remove(String hash) throws IOException {
        String key = key(hash);
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(key));
        } catch (SdkException failed) {
            throw new IOException("the object store has not removed " + hash, failed);
        }
    }

    @Override
    public void eachKept(Instant before, Consumer<String> told) throws IOException {
        try {
            client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                    .filter(object -> object.lastModified().isBefore(before)).map(S3Object::key)
                    .map(key -> key.substring(key.lastIndexOf('/') + 1)).filter(Hashes::is).forEach(told);
        } catch (SdkException failed) {
            throw new IOException("the object store does not say what it holds", failed);
        }
    }

    @Override
    public void removeParts(Instant before) throws IOException {
        try {
            client.listMultipartUploadsPaginator(list -> list.bucket(bucket).prefix(prefix)).uploads().stream()
                    .filter(upload -> upload.initiated() != null && upload.initiated().isBefore(before))
                    .forEach(upload -> client.abortMultipartUpload(abort ->
                            abort.bucket(bucket).key(upload.key()).uploadId(upload.uploadId())));
        } catch (SdkException failed) {
            throw new IOException("the object store does not say what was begun", failed);
        }
    }

    private String key(String hash) {
        return prefix + Hashes.under(Path.of(""), hash).toString().replace('\\', '/');
    }

    /** Whoever closes it early does not wait for the rest to come. */
    private static final class Body extends FilterInputStream {

        private final ResponseInputStream<GetObjectResponse> from;
        private boolean ended;

        private Body(ResponseInputStream<GetObjectResponse> from) {
            super(from);
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            ended |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] buffer, int at, int length) throws IOException {
            int read = super.read(buffer, at, length);
            ended |= read < 0;
            return read;
        }

        @Override
        public void close() throws IOException {
            if (ended) {
                super.close();
            } else {
                from.abort();
            }
        }
    }
}
