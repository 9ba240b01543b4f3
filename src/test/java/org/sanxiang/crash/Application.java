package org.sanxiang.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.sanxiang.Terminal;
import org.sanxiang.journey.Ports;

/** The application in a process of its own, on the data folder that the process before it left. */
final class Application implements AutoCloseable {

    private static final String READY = "open in a browser";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private Application(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns once it answers. */
    static Application start(Path data, Path log) throws IOException, InterruptedException {
        int port = Ports.free();
        Files.writeString(log, "");
        Application started = new Application(Terminal.application(
                "--sanxiang.data=" + data, "--server.port=" + port)
                .redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
        started.await(log);
        return started;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As a power cut does it: the process has no time for anything. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private void await(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains(READY)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill();
                throw new IllegalStateException("not started: " + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }
}
