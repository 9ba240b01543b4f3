package org.sanxiang.workflow;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command that the engine has is on our list, as a read or as refused without a passage. */
class EngineCommandsTests {

    private static final String PREFIX = "org/camunda/bpm/";

    @Test
    void every_command_of_the_engine_is_listed_with_what_the_door_says_to_it() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (Class<?> command : commands()) {
            found.put(command.getName(), EngineCommands.isRead(command) ? "read" : "refused");
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(listed());
    }

    @Test
    void what_moves_tokens_or_changes_cases_is_refused() throws IOException {
        assertThat(listed().entrySet().stream().filter(entry -> entry.getValue().equals("read"))
                .map(Map.Entry::getKey).map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .noneMatch(name -> name.matches("(Complete|Set|Save|Delete|Start|Modif|Signal|Correlate|Restart|Migrate"
                        + "|Suspend|Activate|Deploy|Resolve|Claim|Delegate|Submit|Handle|Message|Execute(Jobs)).*Cmd"));
    }

    private static Map<String, String> listed() throws IOException {
        try (Stream<String> lines = new String(EngineCommandsTests.class.getResourceAsStream("/engine-commands.txt")
                .readAllBytes(), StandardCharsets.UTF_8).lines()) {
            return lines.map(line -> line.split(" +")).collect(Collectors.toMap(parts -> parts[1], parts -> parts[0],
                    (one, same) -> one, TreeMap::new));
        }
    }

    private static List<Class<?>> commands() throws IOException {
        Resource[] classes = new PathMatchingResourcePatternResolver().getResources("classpath*:" + PREFIX + "**/*.class");
        return Stream.of(classes).map(EngineCommandsTests::type).flatMap(List::stream)
                .filter(type -> Command.class.isAssignableFrom(type) && !type.isInterface()
                        && !Modifier.isAbstract(type.getModifiers()))
                .map(Function.<Class<?>>identity()).toList();
    }

    /** Classes that need libraries we do not have cannot run here either. */
    private static List<Class<?>> type(Resource resource) {
        try {
            String path = resource.getURL().getPath();
            String name = path.substring(path.lastIndexOf(PREFIX), path.length() - ".class".length()).replace('/', '.');
            return List.of(Class.forName(name, false, EngineCommandsTests.class.getClassLoader()));
        } catch (ReflectiveOperationException | LinkageError | IOException unloadable) {
            return List.of();
        }
    }
}
