package org.sanxiang.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notices which tables of the record a transaction writes to, whoever sends the statement: Hibernate, our own SQL or the
 * engine. Nobody has to remember to tell the trail.
 */
@Component
class WatchedDatabase implements BeanPostProcessor {

    private static final Pattern WRITES =
            Pattern.compile("\\s*(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private final ObjectProvider<Act.Clerk> clerk;

    WatchedDatabase(ObjectProvider<Act.Clerk> clerk) {
        this.clerk = clerk;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Watched(database) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        private Watched(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(connection, method, arguments));
        }
    }

    private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && TransactionSynchronizationManager.isSynchronizationActive()) {
            notice((String) arguments[0]);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private void notice(String sql) {
        Matcher writing = WRITES.matcher(sql);
        if (writing.lookingAt()) {
            String table = writing.group(1).toLowerCase(Locale.ROOT);
            if (RecordTables.ALL.containsKey(table)) {
                Act.current(clerk.getObject()).touch(table);
            }
        }
    }
}
