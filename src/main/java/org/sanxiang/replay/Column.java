package org.sanxiang.replay;

import java.util.Set;

/** The columns of a ledger, by the names in its header line. */
enum Column {
    ROW("序号"), PROCEDURE("程序"), MATTER("事项编码"), SOURCE("线索来源"), CLUE_ON("线索日期"), PARTY_KIND("当事人类别"),
    PARTY("当事人名称"), ID_NUMBER("证件号码"), ADDRESS("联系地址"), FACTS("违法事实"), ACT_ON("违法行为发生日期"),
    FILED_ON("立案日期"), HANDLERS("承办人"), EVIDENCE("证据份数"), CONCLUDED_ON("调查终结日期"), PROPOSED("拟作处理"),
    NOTIFIED_ON("告知日期"), RESPONSE("当事人回应"), HEARD_ON("听证日期"), REVIEWS("法制审核"), OPINIONS("法律意见书"),
    DISCUSSED_ON("集体讨论日期"), DECIDED_ON("决定日期"), DECISION("决定种类"), FINE("罚款金额"),
    CONFISCATED("没收违法所得"), DEMOLISHED("拆除面积"), SERVICE("送达方式"), SERVED_ON("送达日期"),
    PUBLISHED_ON("公示日期"), PERFORMANCE("履行方式"), PERFORMED_ON("履行完毕日期"), CLOSED_ON("结案日期"),
    ARCHIVED_ON("归档日期"), REMEDY("救济途径"), REMEDY_RESULT("救济结果");

    static final Set<Column> DAYS = Set.of(CLUE_ON, ACT_ON, FILED_ON, CONCLUDED_ON, NOTIFIED_ON, HEARD_ON, DISCUSSED_ON,
            DECIDED_ON, SERVED_ON, PUBLISHED_ON, PERFORMED_ON, CLOSED_ON, ARCHIVED_ON);
    static final Set<Column> NUMBERS = Set.of(EVIDENCE, OPINIONS);
    static final Set<Column> AMOUNTS = Set.of(FINE, CONFISCATED, DEMOLISHED);
    /** Without these there is no clue that could be registered. */
    static final Set<Column> REQUIRED = Set.of(PROCEDURE, MATTER, SOURCE, CLUE_ON, PARTY_KIND, PARTY);

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
