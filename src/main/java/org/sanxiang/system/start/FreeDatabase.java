package org.sanxiang.system.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.sanxiang.kernel.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/** The embedded database belongs to one process: a second one says so at once instead of failing deep inside. */
class FreeDatabase implements EnvironmentPostProcessor {

    private static final String EMBEDDED = "jdbc:h2:file:";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (url.startsWith(EMBEDDED)) {
            Path file = Path.of(url.substring(EMBEDDED.length()).split(";")[0] + ".mv.db");
            if (Files.exists(file) && isInUse(file)) {
                throw new CannotStart("数据库正被另一个进程使用 / the database is in use by another process: " + file);
            }
        }
    }

    private static boolean isInUse(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException unreadable) {
            throw new CannotStart("数据库文件无法写入 / the database file cannot be written: " + file);
        }
    }
}
