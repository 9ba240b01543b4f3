package org.sanxiang.journey;

import java.nio.file.Path;
import java.time.LocalDate;

import org.sanxiang.TestClock;
import org.sanxiang.people.People;

/**
 * An unlawful building, from clue to archive, by the people who would do it: the party states its case and asks for a
 * hearing, the review first says 纠正 and then 同意 (row 27 of the ledger of 2023).
 */
final class CaseJourney {

    private final Office office;
    private final TestClock clock;
    private long id;

    CaseJourney(Office office, TestClock clock) {
        this.office = office;
        this.clock = clock;
    }

    long id() {
        return id;
    }

    void register() {
        on("2023-02-18");
        Desk officer = office.as("officer1").go("/cases/new").expectAccessible().picture("register");
        officer.submit().expectError("请填写").expectAccessible();
        officer.choose("source", "PATROL").choose("partyKind", "ORGANISATION").choose("matter", "CG-001")
                .choose("decidingBody", "LX").fill("partyName", "泸县江畔烧烤有限公司23").fill("place", "泸县福集镇样例路23号")
                .check("continuing").fill("summary", "巡查发现擅自搭建建筑物<script>alert(1)</script>")
                .fill("informer", "赵某").submit();
        id = Long.parseLong(officer.address().replaceAll(".*/cases/(\\d+).*", "$1"));
        officer.expect("核查线索").expect("<script>alert(1)</script>").expectAccessible().picture("case-clue");
    }

    void file() {
        on("2023-02-27");
        form("officer1", "verify").fill("findings", "现场核查属实").choose("outcome", "FILE").submit();
        Desk request = form("officer1", "file").fill("idNumber", "91510521MA94938567").fill("representative", "孙某")
                .fill("address", "泸县福集镇样例路23号").fill("phone", "0830-8180000")
                .check("handlers", person("officer1"), person("officer2")).fill("grounds", "涉嫌违反城乡规划法第四十条");
        request.submit().expectError("校验码").expectAccessible().picture("wrong-check-digit");
        request.fill("idNumber", "91510521MA94938566").submit();
        on("2023-02-28");
        office.as("officer1").open(id, "approve-filing").expect("403");
        form("head", "approve-filing").choose("conclusion", "APPROVE").fill("opinion", "同意立案").submit();
        office.as("head").expect("泸县综执立字〔2023〕");
    }

    void investigate(Path photo) {
        on("2023-03-06");
        form("officer1", "investigate").submit().expectError("请填写");
        entry("officer1", "investigate", "site-record").fill("place", "样例路23号").fill("startedAt", "2023-03-01T09:00")
                .fill("endedAt", "2023-03-01T10:00").check("officers", person("officer1"), person("officer2"))
                .check("certificateShown").fill("present", "孙某").fill("content", "现场见砖混建筑物一处，面积357平方米").submit();
        entry("officer1", "investigate", "evidence").choose("kind", "ON_SITE_RECORD").fill("title", "现场照片")
                .fill("source", "执法人员拍摄").fill("place", "样例路23号").fill("collectedOn", "2023-03-01")
                .check("officers", person("officer1"), person("officer2")).fill("description", "建筑物外观")
                .fill("fact", "擅自搭建的事实").choose("confirmation", "CONFIRMED").attach("files", photo).submit();
        entry("officer1", "investigate", "order-to-correct").picture("order-to-correct");
        proposal(form("officer1", "investigate").fill("evidence", "现场笔录、照片").choose("mitigation", "NONE")
                .fill("circumstances", "尚可采取改正措施").fill("orderExplanation", "已当场责令改正")
                .choose("handling", "PENALTY").fill("amountBasis", "按工程造价百分之五计算")).submit();
        form("unithead", "check-investigation").choose("conclusion", "AGREE").fill("opinion", "同意").submit();
        on("2023-03-07");
        form("head", "approve-notice").choose("conclusion", "AGREE").fill("opinion", "同意告知").submit();
    }

    void hearParty() {
        on("2023-03-08");
        form("officer1", "notify").fill("content", "罚款65400元，没收违法所得23800元").choose("serviceMethod", "DIRECT")
                .fill("servedOn", "2023-03-08").fill("receivedBy", "孙某").submit();
        new JourneyPapers(office, id).confirmNotice();
        form("officer1", "hear-party").submit().expectError("权利期间").picture("rights-still-open");
        on("2023-03-09");
        entry("officer1", "hear-party", "statement").fill("receivedOn", "2023-03-09").fill("statement", "请求减少罚款").submit();
        entry("officer1", "hear-party", "hearing-request").fill("requestedOn", "2023-03-09").submit();
        form("officer1", "hear-party").submit();
    }

    void hold() {
        on("2023-03-15");
        office.as("host").go("/").press("领取");
        entry("host", "hold-hearing", "arrange").fill("noticeServedOn", "2023-03-15").fill("hearingOn", "2023-03-24")
                .fill("startsAt", "上午9时").fill("place", "三楼会议室").fill("recorder", "书记员甲").check("inPublic").submit()
                .expectError("7个完整工作日").fill("hearingOn", "2023-03-27").submit();
        on("2023-03-27");
        form("host", "hold-hearing").choose("outcome", "HELD").fill("endedOn", "2023-03-27").fill("agents", "1")
                .fill("hearingRecord", "听证笔录").fill("report", "事实清楚").submit();
        form("officer1", "recording").fill("device", "ZF-01").fill("operator", "办案员甲").fill("startedAt", "2023-03-27T08:00")
                .fill("endedAt", "2023-03-27T08:50").fill("place", "三楼会议室").choose("link", "INVESTIGATION")
                .check("covers", "AV09").choose("retention", "EVIDENCE").submit();
        on("2023-03-28");
        form("officer1", "recheck").fill("points[0].because", "处罚幅度适当").fill("revision", "维持原拟意见")
                .choose("outcome", "DRAFT").submit();
    }

    void review() {
        on("2023-03-29");
        draft("现场笔录、照片");
        answerReview("CORRECT", "PROBLEM");
        form("officer1", "respond-to-review").fill("done", "已补充依据条款").choose("goOn", "DRAFT").submit();
        on("2023-04-03");
        draft("现场笔录、照片、勘验图");
        answerReview("AGREED", "RIGHT");
        on("2023-04-10");
        Desk discussion = form("head", "discuss").fill("heldOn", "2023-04-10").fill("place", "会议室").fill("because", "违法建设")
                .fill("recorder", "书记员甲").fill("reporters", "办案员甲").fill("opinion", "同意所拟决定")
                .choose("conclusion", "AGREED");
        discussion.choose("members[0].personId", person("head")).fill("members[0].said", "同意").submit()
                .expectError("参加讨论的负责人只有1人").fill("fewerBecause", "其他负责人出差").submit();
    }

    void decide() {
        form("head", "decide").choose("conclusion", "PENALTY").fill("opinion", "同意处罚").submit();
        on("2023-04-13");
        form("officer1", "issue").fill("decisionDate", "2023-04-10").check("sealed").submit();
        office.as("officer1").expect("泸县综执罚决字〔2023〕");
        entry("officer1", "serve", "attempt").choose("method", "DIRECT").fill("attemptedAt", "2023-04-13T09:00")
                .fill("place", "样例路23号").check("servers", person("officer1"), person("officer2"))
                .fill("receivedBy", "孙某").fill("relation", "法定代表人").choose("result", "SERVED").submit();
        form("officer1", "serve").submit();
        form("clerk", "publish").choose("choice", "PUBLISH").submit();
    }

    void carryOut() {
        on("2023-04-18");
        entry("officer1", "execute", "payment").fill("paidOn", "2023-04-18").fill("amount", "89200").choose("channel", "BANK")
                .fill("voucher", "川财0001").submit();
        entry("officer1", "execute", "correction").fill("correctedOn", "2023-04-18").fill("description", "自行拆除")
                .fill("demolishedM2", "357").submit();
        form("officer1", "execute").choose("result", "PERFORMED").fill("completedOn", "2023-04-18")
                .fill("description", "全部履行").submit();
        on("2023-04-20");
        form("officer1", "close").choose("reason", "PERFORMED").fill("result", "已履行完毕").submit()
                .expectError("AV01").fill("unrecordedBecause", "执法记录仪送修").submit();
        form("head", "approve-closing").choose("conclusion", "APPROVE").fill("opinion", "同意结案").submit();
        on("2023-05-04");
        form("archivist", "archive").choose("dossierOrder", "MAIN_AND_SIDE").fill("pages", "86")
                .choose("retention", "YEARS_30").submit();
    }

    private void draft(String evidence) {
        form("officer1", "draft").fill("evidence", evidence).fill("performance", "十五日内到代收银行缴纳")
                .fill("remedies", "六十日内向泸县人民政府申请行政复议，或者六个月内提起行政诉讼").check("surchargeAnnounced")
                .check("materials", "application").fill("explanation", "案件情况说明").submit();
    }

    private void answerReview(String conclusion, String first) {
        Desk form = form("reviewer1", "review").choose("competence", "RIGHT").choose("procedure", "RIGHT")
                .choose("facts", "RIGHT").choose("application", first).choose("powers", "RIGHT")
                .choose("instruments", "RIGHT").choose("crime", "RIGHT").choose("others", "RIGHT")
                .choose("conclusion", conclusion).fill("opinion", "审核意见");
        if (first.equals("PROBLEM")) {
            form.submit().expectError("请写明问题").fill("applicationRemark", "依据未到款项")
                    .choose("problems[0].item", "APPLICATION").choose("problems[0].kind", "application")
                    .fill("problems[0].text", "依据未引用到款、项");
        }
        form.submit();
    }

    private static Desk proposal(Desk form) {
        return form.check("kinds", "FINE", "CONFISCATE_GAINS").fill("fine", "65400").fill("confiscation", "23800")
                .fill("demolishedM2", "357");
    }

    private void on(String day) {
        clock.set(LocalDate.parse(day));
    }

    private String person(String account) {
        return Long.toString(office.bean(People.class).findByAccount(account).orElseThrow().id());
    }

    private Desk form(String account, String step) {
        return office.as(account).open(id, step).expectAccessible().picture(step);
    }

    private Desk entry(String account, String step, String entry) {
        return office.as(account).open(id, step, entry).expectAccessible();
    }
}
