package org.sanxiang.system.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.sanxiang.kernel.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the folder of {@code sanxiang.data}, and lets everybody know it by its full path. */
class DataFolder implements EnvironmentPostProcessor {

    private static final String PROPERTY = "sanxiang.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path folder = Path.of(environment.getProperty(PROPERTY, "data")).toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw new CannotStart("数据目录无法建立 / cannot make the data folder: " + folder);
        }
        environment.getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of(PROPERTY, folder.toString())));
    }
}
