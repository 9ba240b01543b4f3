package org.sanxiang.evidence;

import java.util.List;

import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** The papers that other modules put on the file, with their files. */
@Component
public class CasePapers {

    /**
     * A paper as it lies on the file.
     *
     * @param kind  as whoever put it there calls it, for example {@code explanation}
     * @param files each a line that leads to the file
     */
    public record Paper(String kind, String title, List<Fact> files) {
    }

    private final Holdings holdings;

    CasePapers(Holdings holdings) {
        this.holdings = holdings;
    }

    /**
     * @param remark  null where nothing is to be said of it
     * @param uploads null where no files come with it
     */
    public void put(long caseId, String kind, String title, String remark, List<Upload> uploads, Actor actor) {
        holdings.enter(new CasePaper(kind, title, remark), uploads, caseId, actor);
    }

    /** In the order in which they came. */
    public List<Paper> of(long caseId) {
        return holdings.of(caseId, CasePaper.class).stream().map(CasePaper::paper).toList();
    }
}
