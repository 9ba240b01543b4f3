package org.sanxiang;

import java.util.stream.Stream;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.stereotype.Controller;

/** Leaves out what only serves a browser: pages, their errors and log-in; how passwords are kept remains. */
final class WithoutPages extends TypeExcludeFilter {

    private static final String KEPT = "org.sanxiang.system.security.LocalLogIn";

    @Override
    public boolean match(MetadataReader read, MetadataReaderFactory factory) {
        String name = read.getClassMetadata().getClassName();
        return !name.equals(KEPT) && (read.getAnnotationMetadata().isAnnotated(Controller.class.getName())
                || Stream.of("org.sanxiang.desk.", "org.sanxiang.system.errors.", "org.sanxiang.system.security.")
                        .anyMatch(name::startsWith));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WithoutPages;
    }

    @Override
    public int hashCode() {
        return WithoutPages.class.hashCode();
    }
}
