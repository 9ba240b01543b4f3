package org.sanxiang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.CaseSection;
import org.sanxiang.evidence.SignedPapers.Signed;
import org.springframework.stereotype.Component;

/** The instruments of a case on its page, in the order in which they were made. */
@Component
class InstrumentSection implements CaseSection {

    private static final int SHORT = 12;

    private final InstrumentRegister register;
    private final SignedVersions signed;

    InstrumentSection(InstrumentRegister register, SignedVersions signed) {
        this.register = register;
        this.signed = signed;
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
        Map<Long, List<Signed>> back = signed.of(file.id());
        return register.of(file.id()).stream().map(made -> block(made, back.getOrDefault(made.id(), List.of()))).toList();
    }

    private static Block block(Instrument made, List<Signed> back) {
        String address = new InstrumentAddress(made).page();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.link("fact.instrument.view", made.number() == null ? made.title() : made.number(), address),
                Fact.of("fact.instrument.made", made.madeAt()),
                Fact.of("fact.instrument.maker", made.madeBy()),
                Fact.of("fact.instrument.version", made.version()),
                Fact.of("fact.instrument.hash", made.contentHash().substring(0, SHORT)),
                Fact.link("fact.instrument.pdf", "PDF", address + "/pdf")));
        back.forEach(one -> facts.addAll(came(one)));
        Block block = new Block("block.instrument", made.title(), facts);
        return back.stream().allMatch(Signed::isScan) ? block.folded(made.number(), made.madeAt()) : block;
    }

    private static List<Fact> came(Signed one) {
        List<Fact> facts = new ArrayList<>();
        facts.add(one.isScan() ? Fact.of("fact.instrument.signed", one.signedOn())
                : Fact.of("fact.instrument.adapted", one.signedOn()).lit("soon"));
        facts.addAll(one.links());
        one.files().forEach(file -> facts.add(Fact.of("fact.evidence.hash", file.hash())));
        return facts;
    }
}
