package org.sanxiang.documents;

import java.util.List;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.springframework.stereotype.Component;

/** The instruments of a case on its page, in the order in which they were made. */
@Component
class InstrumentSection implements CaseSection {

    private static final int SHORT = 12;

    private final InstrumentRegister register;

    InstrumentSection(InstrumentRegister register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "instruments";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Block> blocks(CaseFile file, boolean secret) {
        return register.of(file.id()).stream().map(InstrumentSection::block).toList();
    }

    private static Block block(Instrument made) {
        String address = new InstrumentAddress(made).page();
        return new Block("block.instrument", made.title(), List.of(
                Fact.link("fact.instrument.view", made.number() == null ? made.title() : made.number(), address),
                Fact.of("fact.instrument.made", made.madeAt()),
                Fact.of("fact.instrument.maker", made.madeBy()),
                Fact.of("fact.instrument.version", made.version()),
                Fact.of("fact.instrument.hash", made.contentHash().substring(0, SHORT)),
                Fact.link("fact.instrument.pdf", "PDF", address + "/pdf")));
    }
}
