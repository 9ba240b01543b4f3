package org.sanxiang;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sanxiang.databases.MariaDbServer;

/** Starts a MariaDB and tells its address before the application asks what kind of server it is. */
class OnMariaDb implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("test.mariadb", MariaDbServer.url("sanxiang"));
    }
}
