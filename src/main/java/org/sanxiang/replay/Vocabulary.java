package org.sanxiang.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of a ledger are called in the forms; a word that is not here is no word of a ledger. */
final class Vocabulary {

    static final String ORDINARY = "普通程序";
    static final String STATEMENT = "陈述申辩";
    static final String HEARING = "申请听证";
    static final String WAIVER = "放弃";
    static final String PUBLIC_NOTICE = "公告送达";
    static final String INSTALMENTS = "分期缴纳";
    static final String SURCHARGE = "逾期加处罚款";
    static final String COURT = "申请法院强制执行";

    static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("日常巡查", "PATROL"), Map.entry("巡查", "PATROL"), Map.entry("12345热线", "HOTLINE_12345"),
            Map.entry("投诉举报", "COMPLAINT"), Map.entry("部门移送", "TRANSFER"), Map.entry("法院移交", "COURT"),
            Map.entry("双随机抽查", "RANDOM_INSPECTION"), Map.entry("媒体曝光", "MEDIA"), Map.entry("上级交办", "ASSIGNED"),
            Map.entry("网络问政", "ONLINE"), Map.entry("数字城管", "DIGITAL"), Map.entry("其他", "OTHER"));
    static final Map<String, String> PARTY_KINDS =
            Map.of("个人", "INDIVIDUAL", "个体工商户", "SOLE_TRADER", "单位", "ORGANISATION");
    static final Map<String, String> HANDLINGS = Map.of("行政处罚", "PENALTY", "不予处罚(首违轻微)", "NO_PENALTY",
            "违法事实不能成立", "NOT_ESTABLISHED", "移送司法机关", "TRANSFER");
    static final Map<String, String> DECISIONS = Map.of("行政处罚", "PENALTY", "不予处罚", "NO_PENALTY",
            "不予处罚(违法事实不能成立)", "NOT_ESTABLISHED", "移送司法机关", "TRANSFER");
    static final Map<String, String> CONCLUSIONS = Map.of("同意", "AGREED", "纠正", "CORRECT", "补充调查", "INVESTIGATE",
            "程序不当", "PROCEDURE", "不同意", "DISAGREED");
    static final Map<String, String> METHODS = Map.of("直接送达", "DIRECT", "留置送达", "LIEN", "邮寄送达", "POST",
            "电子送达", "ELECTRONIC", "委托送达", "ENTRUSTED", PUBLIC_NOTICE, "PUBLIC_NOTICE");
    static final Set<String> RESPONSES = Set.of("无", WAIVER, STATEMENT, HEARING);
    static final Set<String> PERFORMANCES = Set.of("自动履行", INSTALMENTS, SURCHARGE, COURT);

    /** The columns whose cells hold one of a list of words. */
    static final Map<Column, Set<String>> WORDS = Map.of(
            Column.SOURCE, SOURCES.keySet(), Column.PARTY_KIND, PARTY_KINDS.keySet(),
            Column.PROPOSED, HANDLINGS.keySet(), Column.RESPONSE, RESPONSES, Column.REVIEWS, CONCLUSIONS.keySet(),
            Column.DECISION, DECISIONS.keySet(), Column.SERVICE, METHODS.keySet(), Column.PERFORMANCE, PERFORMANCES);

    static final String UNDER_REVIEW = "RETRIAL_UNDER_REVIEW";

    /** Of the words that a result may be told in, the first that is found counts. */
    private static final Map<String, String> RESULTS = new LinkedHashMap<>();

    static {
        RESULTS.put("再审", UNDER_REVIEW);
        RESULTS.put("不予受理", "NOT_ACCEPTED");
        RESULTS.put("撤回", "WITHDRAWN");
        RESULTS.put("撤诉", "WITHDRAWN");
        RESULTS.put("变更", "CHANGED");
        RESULTS.put("违法", "UNLAWFUL");
        RESULTS.put("无效", "VOID");
        RESULTS.put("撤销", "REVOKED");
        RESULTS.put("败诉", "REVOKED");
        RESULTS.put("调解", "MEDIATED");
        RESULTS.put("维持", "UPHELD");
        RESULTS.put("驳回", "REQUEST_DISMISSED");
        RESULTS.put("胜诉", "REQUEST_DISMISSED");
    }

    private Vocabulary() {
    }

    /** Before whom the decision was contested. */
    static String remedy(String way) {
        return way.contains("诉") ? "LITIGATION" : "RECONSIDERATION";
    }

    /** Empty while nothing has been decided. */
    static Optional<String> result(String told) {
        return RESULTS.entrySet().stream().filter(word -> told.contains(word.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
