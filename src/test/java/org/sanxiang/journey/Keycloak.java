package org.sanxiang.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak with our realm and the demo people, on a port of its own, forgotten when it is closed. */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "secret-of-the-journey";
    private static final String PASSWORD = "admin-of-the-journey";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final Process server;

    private Keycloak(Process server, int port) {
        this.server = server;
        this.url = "http://127.0.0.1:" + port;
    }

    /**
     * Starts the server and comes back at once; it is ready after {@link #await()}.
     *
     * @param application where browsers will find our application
     */
    static Keycloak start(String application) throws IOException {
        Path home = Path.of(System.getProperty("keycloak.home"));
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.copy(Path.of("config/keycloak/sanxiang-realm.json"), realms.resolve("sanxiang-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        int port = Ports.free();
        ProcessBuilder command = new ProcessBuilder("sh", "bin/kc.sh", "start-dev", "--http-host=127.0.0.1",
                "--http-port=" + port, "--http-management-port=" + Ports.free(), "--import-realm")
                .directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toFile());
        command.environment().putAll(Map.of("SANXIANG_URL", application, "SANXIANG_KEYCLOAK_SECRET", SECRET,
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD,
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m", "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"));
        Keycloak started = new Keycloak(command.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    String url() {
        return url;
    }

    /** Waits until the realm answers, and enters the demo people. */
    void await() throws IOException, InterruptedException {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().failFast("Keycloak ended, see target/keycloak.log",
                () -> !server.isAlive()).until(() -> get("/realms/sanxiang").statusCode() == 200);
        String token = JsonPath.read(post("/realms/master/protocol/openid-connect/token",
                "application/x-www-form-urlencoded", "", BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password=" + PASSWORD)), "$.access_token");
        post("/admin/realms/sanxiang/partialImport", "application/json", "Bearer " + token,
                BodyPublishers.ofFile(Path.of("config/keycloak/demo-people.json")));
    }

    /** The shell script stays as the parent of the server: both must go. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(server.descendants(), Stream.of(server.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(process -> process.onExit().join());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }

    private String post(String path, String type, String authorization, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", type)
                .header("Authorization", authorization).POST(body).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
