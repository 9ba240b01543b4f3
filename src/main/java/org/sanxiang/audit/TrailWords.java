package org.sanxiang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.Wording;
import org.sanxiang.kernel.Secret;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts entries of the trail into words. */
@Component
class TrailWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Wording wording;
    private final MessageSource messages;
    private final Clock clock;

    TrailWords(Wording wording, MessageSource messages, Clock clock) {
        this.wording = wording;
        this.messages = messages;
        this.clock = clock;
    }

    TrailRow row(TrailReader.Found found) {
        Link link = found.written().link();
        Entry entry = link.entry();
        return new TrailRow(time(entry.at()), name(entry.who()), entry.who().account(),
                entry.who().origin(), entry.caseId(), file(found), entry.kind(), wording.action(entry.action()),
                stated(entry, found.earlier()), reason(entry), message("rule." + entry.reason() + ".article", ""),
                link.chain() + " #" + link.sequence(), found.written().hash());
    }

    private List<TrailRow.Line> stated(Entry entry, Map<String, String> earlier) {
        Map<String, String> now = Changes.read(entry.changes());
        Stream<TrailRow.Line> stated = now.entrySet().stream().map(change -> new TrailRow.Line(label(entry, change.getKey()),
                value(change), before(earlier.get(change.getKey()), change)));
        Stream<TrailRow.Line> noLonger = earlier.entrySet().stream().filter(was -> !now.containsKey(was.getKey()))
                .map(was -> new TrailRow.Line(label(entry, was.getKey()), message("audit.nothing", ""),
                        value(was)));
        // what is not as it was comes first
        return Stream.concat(stated, noLonger).sorted(Comparator.comparing(line -> line.before() == null)).toList();
    }

    private String before(String was, Map.Entry<String, String> is) {
        return was == null || was.equals(is.getValue()) ? null : value(Map.entry(is.getKey(), was));
    }

    /** A secret is read in its case, where the reading is recorded. */
    private String value(Map.Entry<String, String> stated) {
        return stated.getKey().startsWith(Secret.MARK) ? message("audit.secret", "") : wording.value(stated.getValue());
    }

    /** When, and by whom, the trail was last verified, and what came of it. */
    TrailState.Verified verified(Written written) {
        Entry entry = written.link().entry();
        Map<String, String> told = Changes.read(entry.changes());
        return new TrailState.Verified(time(entry.at()), name(entry.who()), told.getOrDefault("entries", ""),
                told.getOrDefault("faults", "").equals("0"), told.getOrDefault("faults", ""));
    }

    String time(Instant at) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    private String label(Entry entry, String field) {
        return entry.kind() == Kind.ACTION ? wording.label(entry.action(), field)
                : message("audit." + entry.kind().name().toLowerCase(Locale.ROOT) + "." + field, field);
    }

    private String file(TrailReader.Found found) {
        Long caseId = found.written().link().entry().caseId();
        if (caseId == null || found.caseNumber() != null) {
            return found.caseNumber();
        }
        return messages.getMessage("audit.case-without-number", new Object[] {caseId.toString()},
                Locale.SIMPLIFIED_CHINESE);
    }

    private String name(Who who) {
        return who.personId() == 0 ? message("actor." + who.account(), who.name()) : who.name();
    }

    /** The rule's number as it stands in the rule book, or the kind of rejection in words. */
    private String reason(Entry entry) {
        return entry.reason().isEmpty() ? "" : message("audit.reason." + entry.reason(), entry.reason());
    }

    private String message(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
    }
}
