package org.sanxiang.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.sanxiang.cases.IdentityNumber;

/** An officer and a head who open case after case, collect files and report, until the application is gone. */
final class Officers implements Runnable {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int LARGEST_FILE = 2_000_000;
    private static final int FILES = 4;

    private final Application application;
    private final Memory memory;
    private final Random random;
    private List<String> handlers;
    private Visitor officer;
    private Visitor head;
    private Visitor unitHead;

    Officers(Application application, Memory memory, long seed) {
        this.application = application;
        this.memory = memory;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            officer = Visitor.loggedIn(application, "officer1");
            head = Visitor.loggedIn(application, "head");
            unitHead = Visitor.loggedIn(application, "unithead");
            for (Pieces left = memory.brokenOff(); left != null; left = memory.brokenOff()) {
                ahead(left);
            }
            while (true) {
                live();
            }
        } catch (IOException gone) {
            memory.broken(gone);
        }
    }

    private void live() throws IOException {
        String party = "当事人" + UUID.randomUUID();
        long id = register(party);
        take(officer, id, "verify", Map.of("findings", List.of("属实"), "outcome", List.of("FILE")));
        String file = "/cases/" + id + "/steps/file";
        take(officer, id, "file", Map.of("partyKind", List.of("INDIVIDUAL"), "partyName", List.of(party),
                "idNumber", List.of(identityNumber()), "address", List.of("样例路1号"), "facts", List.of("涉嫌违法"),
                "grounds", List.of("应当立案"), "handlers", two(file, "handlers")));
        take(head, id, "approve-filing", Map.of("conclusion", List.of("APPROVE"), "opinion", List.of("同意立案")));
        collect(id);
        take(officer, id, "investigate", Map.of("facts", List.of("事实"), "evidence", List.of("证据"), "basis", List.of("依据"),
                "mitigation", List.of("NONE"), "circumstances", List.of("一般"), "orderExplanation", List.of("已当场改正"),
                "handling", List.of("PENALTY"), "kinds", List.of("FINE"), "fine", List.of("10000")));
        take(unitHead, id, "check-investigation", Map.of("conclusion", List.of("AGREE"), "opinion", List.of("同意")));
        take(head, id, "approve-notice", Map.of("conclusion", List.of("AGREE"), "opinion", List.of("同意告知")));
    }

    private long register(String party) throws IOException {
        Document answer = officer.send("/cases/new", Map.of("source", List.of("PATROL"), "discoveredOn", List.of(today()),
                "partyKind", List.of("INDIVIDUAL"), "partyName", List.of(party), "matter", List.of("CG-005"),
                "place", List.of("样例路1号"), "continuing", List.of("true"), "summary", List.of("巡查发现")), null);
        long id = Long.parseLong(answer.location().replaceAll("\\D*://[^/]*/cases/(\\d+).*", "$1"));
        memory.add(id, "register");
        return id;
    }

    private void collect(long id) throws IOException {
        String now = LocalDateTime.now(CHINA).minusMinutes(1).truncatedTo(ChronoUnit.MINUTES).toString();
        String site = "/cases/" + id + "/steps/investigate/site-record";
        officer.send(site, Map.of("place", List.of("样例路1号"), "startedAt", List.of(now), "endedAt", List.of(now),
                "officers", two(site, "officers"), "present", List.of("当事人"), "certificateShown", List.of("true"),
                "content", List.of("现场情况")), null);
        memory.add(id, "investigate.site-record");
        for (int file = 0; file < FILES; file++) {
            evidence(id);
        }
    }

    /** Half of the files come with the form, the others ahead of it in pieces. */
    private void evidence(long id) throws IOException {
        String title = "照片" + UUID.randomUUID();
        byte[] content = new byte[1 + random.nextInt(LARGEST_FILE / 2)];
        random.nextBytes(content);
        Attachment file = new Attachment(title + ".txt", HexFormat.of().formatHex(content).getBytes(StandardCharsets.US_ASCII));
        if (random.nextBoolean()) {
            evidence(id, title, file, Map.of(), file);
        } else {
            ahead(new Pieces(id, file));
        }
    }

    private void ahead(Pieces pieces) throws IOException {
        String upload;
        try {
            upload = pieces.send(officer, memory);
        } catch (IOException gone) {
            memory.begun(pieces);
            throw gone;
        }
        String title = pieces.file().name().replace(".txt", "");
        evidence(pieces.caseId(), title, pieces.file(), Map.of("files", List.of(upload)), null);
    }

    private void evidence(long id, String title, Attachment file, Map<String, List<String>> sent, Attachment withForm)
            throws IOException {
        String path = "/cases/" + id + "/steps/investigate/evidence";
        Map<String, List<String>> fields = new HashMap<>(Map.of("kind", List.of("DOCUMENTARY"), "title", List.of(title),
                "source", List.of("现场"), "place", List.of("样例路1号"), "collectedOn", List.of(today()),
                "officers", two(path, "officers"), "description", List.of("照片"), "fact", List.of("违法事实"),
                "confirmation", List.of("NOT_ASKED")));
        fields.putAll(sent);
        officer.send(path, fields, withForm);
        memory.add(id, "investigate.evidence", title, hash(file.content()));
    }

    private void take(Visitor who, long id, String step, Map<String, List<String>> fields) throws IOException {
        who.send("/cases/" + id + "/steps/" + step, fields, null);
        memory.add(id, step);
    }

    private List<String> two(String path, String field) throws IOException {
        if (handlers == null) {
            handlers = List.of(officer.option(path, field, "办案员甲"), officer.option(path, field, "办案员乙"));
        }
        return handlers;
    }

    /** Of somebody who has no other case. */
    private static String identityNumber() {
        int person = PEOPLE.incrementAndGet();
        String body = "510521" + LocalDate.of(1960, 1, 1).plusDays(person / 1000).toString().replace("-", "")
                + String.format("%03d", person % 1000);
        return Stream.of("0123456789X".split("")).map(body::concat).filter(number -> new IdentityNumber(number).isValid())
                .findFirst().orElseThrow();
    }

    private static String today() {
        return LocalDate.now(CHINA).toString();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
