package org.sanxiang.evidence;

import java.util.List;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.springframework.stereotype.Component;

/** 音像记录: each link of the catalogue that the case passed through, what is demanded of it and what covers it. */
@Component
class RecordingSection implements CaseSection {

    private final RecordedLinks links;

    RecordingSection(RecordedLinks links) {
        this.links = links;
    }

    @Override
    public String key() {
        return "recordings";
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
        return links.of(file.id()).stream().map(RecordingSection::block).toList();
    }

    private static Block block(Coverage one) {
        Block block = new Block("block.recording", one.link().title(), List.of(
                Fact.of("fact.recording.state", one.state()).lit(one.state().light()),
                Fact.of("fact.recording.demand", one.link().demand()),
                Fact.of("fact.recording.when", when(one.occurrence())),
                Fact.of("fact.recording.subject", one.occurrence().subject()),
                Fact.of("fact.recording.by", one.recordings().stream().map(Recording::summary)
                        .collect(Collectors.joining("\n"))),
                Fact.of("fact.recording.content", one.link().content()),
                Fact.of("fact.recording.source", one.link().source())));
        return one.state().isSettled() ? block.folded(one.state(), when(one.occurrence())) : block;
    }

    private static String when(Occurrence one) {
        return one.timed() ? Fact.of("", one.from()).value() + " – " + Fact.of("", one.to()).value() : one.day().toString();
    }
}
