package org.sanxiang.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;

/**
 * Which commands of the engine change nothing that the law cares about: queries, and those that {@code engine-reads.txt}
 * names one by one. Every other command changes state, also those that a later engine may bring.
 */
final class EngineCommands {

    private static final Set<String> READS = read();

    private EngineCommands() {
    }

    static boolean isRead(Class<?> command) {
        return AbstractQuery.class.isAssignableFrom(command) || AbstractNativeQuery.class.isAssignableFrom(command)
                || READS.contains(command.getName());
    }

    private static Set<String> read() {
        try (BufferedReader names = new BufferedReader(new InputStreamReader(
                EngineCommands.class.getResourceAsStream("/engine-reads.txt"), StandardCharsets.UTF_8))) {
            return names.lines().map(String::trim).filter(name -> !name.isEmpty() && !name.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
