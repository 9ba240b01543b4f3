package org.sanxiang.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.KeptContents;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.kernel.Progress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;

/** The beans of the trail, as they stand in the application, over any data folder. */
final class OpenTrail {

    static final Class<?>[] BEANS = {Surroundings.class, org.sanxiang.kernel.FirstRow.class, Chains.class, AuditTrail.class,
        Clerk.class, RecordReader.class, RecordColumns.class, WatchedDatabase.class, TrailTables.class, FileCheck.class,
        RecordCheck.class, StretchCheck.class, Seals.class, SealKeys.class, SealFiles.class, SealCheck.class, Sealing.class, Verification.class,
        BundleReader.class, Bundles.class};

    private OpenTrail() {
    }

    static void in(AnnotationConfigApplicationContext context, Path data) {
        context.getEnvironment().getPropertySources()
                .addFirst(new MapPropertySource("data", Map.of("sanxiang.data", data.toString())));
    }

    /** A clock that stands where the test puts it, and the files of the folder. */
    static class Surroundings {

        Instant now = Instant.parse("2023-03-01T16:00:00.123456Z");

        @Bean
        Clock clock() {
            return new Clock() {

                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public java.time.ZoneId getZone() {
                    return ChineseTime.ZONE;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    throw new UnsupportedOperationException();
                }
            };
        }

        @Bean
        KeptContents contents(@Value("${sanxiang.data}") Path data) {
            return hash -> open(data.resolve("files"), hash);
        }

        private static InputStream open(Path files, String hash) throws IOException {
            if (!hash.matches("[0-9a-f]{64}")) {
                throw new IOException("no hash: " + hash);
            }
            return Files.newInputStream(files.resolve(hash.substring(0, 2)).resolve(hash));
        }
    }

    static Findings verify(AnnotationConfigApplicationContext context) {
        return verify(context, Against.NOTHING);
    }

    static Findings verify(AnnotationConfigApplicationContext context, Against against) {
        return context.getBean(Verification.class).verify(against, Progress.UNSEEN);
    }

    static List<String> faults(AnnotationConfigApplicationContext context) {
        return verify(context).faults().stream().map(Fault::key).toList();
    }
}
