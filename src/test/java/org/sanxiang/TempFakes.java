package org.sanxiang;

import org.sanxiang.cases.ProcessPicture;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration
class TempFakes {
    @Bean ProcessPicture picture() { return new ProcessPicture() {
        public String of(long c) { return ""; } public String of(String p) { return ""; } }; }
}
