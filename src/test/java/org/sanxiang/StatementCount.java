package org.sanxiang;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts the SQL statements that reach the database, whoever sends them: Hibernate, JDBC or the engine. */
@Component
public class StatementCount implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).countQuery().build() : bean;
    }

    /** @return how many statements the current thread sent while it acted */
    public static long during(ThrowingAct act) throws Exception {
        QueryCountHolder.clear();
        act.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    /** An act that may fail. */
    public interface ThrowingAct {

        void run() throws Exception;
    }
}
