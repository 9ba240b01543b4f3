package org.sanxiang.system.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to log in once the first page can be shown. */
@Component
@ConditionalOnWebApplication
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info("请在浏览器中打开 / open in a browser: http://localhost:{}{}", environment.getProperty("local.server.port"),
                environment.getProperty("server.servlet.context-path", ""));
        if (environment.getProperty("sanxiang.demo", Boolean.class, false)) {
            LOG.info("演示账号 / demo accounts: officer1, unithead, reviewer1, head, deputy, host, clerk, archivist, manager, "
                    + "auditor, admin; 密码 / password: sanxiang-demo");
        }
    }
}
