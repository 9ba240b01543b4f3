package org.sanxiang.evidence;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.cases.Handlings;
import org.sanxiang.cases.Handlings.Handling;
import org.sanxiang.kernel.ChineseTime;
import org.springframework.stereotype.Component;

/** Who had what in hand: for each record with files, and each thing that was moved, everything that was done, in order. */
@Component
class CustodySection implements CaseSection {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChineseTime.ZONE);

    /** One line with the moment by which lines are put in order. */
    private record Line(String moment, Fact fact) {
    }

    private final CaseRecords records;
    private final Handlings handlings;

    CustodySection(CaseRecords records, Handlings handlings) {
        this.records = records;
        this.handlings = handlings;
    }

    @Override
    public String key() {
        return "custody";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.procedureKey().equals("penalty");
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        Contents contents = Contents.of(records.findByCaseIdOrderById(file.id()));
        List<Handling> done = handlings.of(file.id());
        Map<String, Integer> marks = new HashMap<>();
        List<Block> blocks = new ArrayList<>();
        contents.records().forEach(record -> {
            int mark = marks.merge(record.entry(), 1, Integer::sum);
            List<Fact> lines = lines(record, contents, done);
            if (!lines.isEmpty()) {
                blocks.add(new Block(record.title(), mark + name(record), lines));
            }
        });
        return blocks;
    }

    private static String name(CaseRecord record) {
        return record.thing() == null ? "" : " · " + record.thing();
    }

    private static List<Fact> lines(CaseRecord record, Contents contents, List<Handling> done) {
        Stream<Line> moves = contents.all(CustodyMove.class).filter(move -> move.moves(record)).map(CustodySection::line);
        Stream<Line> files = record.files().stream().flatMap(file -> done.stream()
                .filter(handling -> handling.stated().containsValue(file.hash())
                        || handling.stated().getOrDefault("of", "").endsWith(file.hash()))
                .map(handling -> line(handling, file.name())));
        Stream<Line> exports = record.files().isEmpty() ? Stream.empty() : done.stream()
                .filter(handling -> handling.action().equals("export")).map(handling -> line(handling, ""));
        return Stream.of(moves, files, exports).flatMap(lines -> lines).sorted(Comparator.comparing(Line::moment))
                .map(Line::fact).toList();
    }

    private static Line line(CustodyMove move) {
        String moment = TIME.format(move.movedAt().atZone(ChineseTime.ZONE));
        return new Line(moment, Fact.of("fact.custody." + move.kind(), moment + " " + move.crew().names() + "：" + move.from()
                + " → " + move.to() + "，" + move.reason()));
    }

    private static Line line(Handling handling, String name) {
        String moment = TIME.format(handling.at());
        return new Line(moment, Fact.of("fact.custody." + handling.action(),
                (moment + " " + handling.person() + " " + name).strip()));
    }
}
