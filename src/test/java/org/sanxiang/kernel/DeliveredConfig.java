package org.sanxiang.kernel;

import java.nio.file.Path;

/** The tables as they are delivered, for tests of what they say. */
public final class DeliveredConfig {

    private DeliveredConfig() {
    }

    public static ConfigFiles files() {
        return new ConfigFiles(Path.of("config"));
    }

    /** With a bureau's own folder before it. */
    public static ConfigFiles files(Path own) {
        return new ConfigFiles(own);
    }
}
