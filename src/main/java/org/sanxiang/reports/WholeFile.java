package org.sanxiang.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.sanxiang.kernel.CannotStart;

/** Writes a file that is whole or not there. */
final class WholeFile {

    private WholeFile() {
    }

    /** @throws CannotStart where the file cannot be written */
    static void write(Path file, byte[] bytes) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new CannotStart("文件无法写入 / the file cannot be written: " + file);
        }
    }
}
