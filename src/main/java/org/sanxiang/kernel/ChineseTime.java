package org.sanxiang.kernel;

import java.time.ZoneId;

/** The one time zone in which the law counts days, whatever the zone of the machine. */
public final class ChineseTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChineseTime() {
    }
}
