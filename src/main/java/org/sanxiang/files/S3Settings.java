package org.sanxiang.files;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where an object store is, and how one comes in.
 *
 * @param endpoint  null for that of Amazon in the region
 * @param prefix    put before every name; empty where the bucket is ours alone
 * @param accessKey null where the machine's own credentials are used
 * @param secretKey null where the machine's own credentials are used
 */
@ConfigurationProperties("sanxiang.files.s3")
record S3Settings(URI endpoint, String region, String bucket, String prefix, String accessKey, String secretKey) {
}
