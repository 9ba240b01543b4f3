package org.sanxiang;

import java.util.Locale;
import java.util.TimeZone;

import org.sanxiang.kernel.ChineseTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Enforcement cases and legal review under the three systems (三项制度). */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Sanxiang {

    /** Serves the pages; with the name of a command as the first word, does that command and ends. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        TimeZone.setDefault(TimeZone.getTimeZone(ChineseTime.ZONE));
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Sanxiang.class, args);
    }
}
