package org.sanxiang.files;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The store of files in an object store, where {@code sanxiang.files.store} says {@code s3}. */
@Configuration
@ConditionalOnProperty(name = "sanxiang.files.store", havingValue = "s3")
@EnableConfigurationProperties(S3Settings.class)
class S3Configuration {

    @Bean
    FileStore s3Files(S3Settings settings) {
        return new S3Files(client(settings), settings.bucket(), settings.prefix() == null ? "" : settings.prefix());
    }

    /** Names of buckets stand in the path: that is what stores other than Amazon's understand. */
    static S3Client client(S3Settings settings) {
        return S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).forcePathStyle(true)
                .endpointOverride(settings.endpoint()).region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings)).build();
    }

    private static AwsCredentialsProvider credentials(S3Settings settings) {
        return settings.accessKey() == null ? DefaultCredentialsProvider.create()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
