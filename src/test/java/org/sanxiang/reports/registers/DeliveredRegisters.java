package org.sanxiang.reports.registers;

import org.sanxiang.kernel.DeliveredConfig;
import org.sanxiang.people.DeliveredAgency;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The registers as they are delivered, for tests. */
public final class DeliveredRegisters {

    private DeliveredRegisters() {
    }

    public static Registers all() {
        return new Registers(DeliveredConfig.files(), DeliveredAgency.agency(), messages());
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/common", "messages/people", "messages/registers");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
