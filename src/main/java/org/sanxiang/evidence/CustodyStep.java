package org.sanxiang.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.cases.CaseFile;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.SidePath;
import org.sanxiang.cases.Stage;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * 物品移交: every move, hand-over and return of a thing, until the case is archived. The moves of a thing make one unbroken
 * line: each begins where the one before has ended (行政强制法 26).
 */
@Component
class CustodyStep implements SidePath<CustodyForm> {

    private final Holdings holdings;
    private final Colleagues colleagues;

    CustodyStep(Holdings holdings, Colleagues colleagues) {
        this.holdings = holdings;
        this.colleagues = colleagues;
    }

    @Override
    public String key() {
        return "move-item";
    }

    @Override
    public String role() {
        return "handler";
    }

    @Override
    public Class<CustodyForm> form() {
        return CustodyForm.class;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return file.filedOn() != null && file.stage() != Stage.ARCHIVED;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return isOpen(file) && !held(file.id()).isEmpty();
    }

    @Override
    public Map<String, List<Choice>> choices(long caseId) {
        return Map.of("item", held(caseId).stream().map(thing -> new Choice(Long.toString(thing.id()), thing.thing())).toList(),
                "officers", colleagues.officers());
    }

    @Override
    public String take(CaseFile file, CustodyForm form, Actor actor) {
        CaseRecord thing = held(file.id()).stream().filter(held -> held.id() == form.item()).findFirst()
                .orElseThrow(() -> new Refusal(Rules.THING_HELD));
        last(file.id(), thing).ifPresent(move -> {
            Rules.MOVED_IN_ORDER.demand(!form.movedAt().isBefore(move.movedAt()), move.movedAt());
            Rules.MOVED_FROM_KEEPER.demand(form.from().strip().equals(move.to()), move.to());
        });
        holdings.enter(new CustodyMove(form, colleagues.crew(form.officers(), form.movedAt().toLocalDate())), form.files(),
                file.id(), actor);
        return null;
    }

    /** Things that are described somewhere and have not been returned. */
    private List<CaseRecord> held(long caseId) {
        return holdings.of(caseId, CaseRecord.class).stream().filter(record -> record.thing() != null)
                .filter(thing -> last(caseId, thing).filter(CustodyMove::isReturn).isEmpty()).toList();
    }

    private Optional<CustodyMove> last(long caseId, CaseRecord thing) {
        return holdings.of(caseId, CustodyMove.class).stream().filter(move -> move.moves(thing))
                .reduce((earlier, later) -> later);
    }
}
