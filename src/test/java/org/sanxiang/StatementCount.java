package org.sanxiang;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the SQL statements that reach the database, whoever sends them: Hibernate, JDBC or the engine. */
@Component
public class StatementCount implements BeanPostProcessor {

    /** A count of its own: the library's takes every statement apart to tell its kind, which is dearer than many of them. */
    private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).afterQuery((sent, what) -> SENT.set(SENT.get() + 1)).build()
                : bean;
    }

    /** @return how many statements the current thread sent while it acted */
    public static long during(ThrowingAct act) throws Exception {
        long before = SENT.get();
        act.run();
        return SENT.get() - before;
    }

    /** An act that may fail. */
    public interface ThrowingAct {

        void run() throws Exception;
    }
}
