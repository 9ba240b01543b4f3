package org.sanxiang.penalty;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.kernel.Money;

/** That things of the case were dealt with; what they brought in is the treasury's (行政处罚法 74). */
@Entity
@DiscriminatorValue("DISPOSAL")
class Disposal extends ExecutionEntry {

    private String place;
    @Enumerated(EnumType.STRING)
    @Column(name = "disposal_manner")
    private DisposalManner manner;
    private String disposedThings;
    private String formerHolder;
    private String servers;
    private String recorder;
    private String witness;
    private String voucher;

    protected Disposal() {
    }

    Disposal(DisposalForm form, String officers) {
        super(form.disposedOn(), form.proceeds() == null ? null : Money.ofYuan(form.proceeds()), form.description());
        this.place = form.place();
        this.manner = form.manner();
        this.disposedThings = form.things().stream().map(DisposedThing::text).collect(Collectors.joining("；"));
        this.formerHolder = form.holder();
        this.servers = officers;
        this.recorder = form.recorder();
        this.witness = form.witness();
        this.voucher = form.voucher();
    }

    @Override
    String entry() {
        return "disposal";
    }

    @Override
    List<Fact> particulars() {
        return List.of(fact("place", place), fact("manner", manner), fact("things", disposedThings),
                fact("holder", formerHolder), fact("officers", servers), fact("recorder", recorder),
                fact("witness", witness), fact("voucher", voucher));
    }
}
