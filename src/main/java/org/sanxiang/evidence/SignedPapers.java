package org.sanxiang.evidence;

import java.time.LocalDate;
import java.util.List;

import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.files.StoredFile;
import org.sanxiang.files.Upload;
import org.sanxiang.kernel.Actor;
import org.springframework.stereotype.Component;

/** The instruments of a case that came back: scans of what was signed, and adapted texts that are still to be signed. */
@Component
public class SignedPapers {

    /**
     * One that came back.
     *
     * @param remark null where nothing was said of it
     * @param links  each a line that leads to a file
     */
    public record Signed(long instrumentId, LocalDate signedOn, String remark, String by, List<StoredFile> files,
                         List<Fact> links) {

        /** Whether it is what people have put their names to, and no text that is still to be signed. */
        public boolean isScan() {
            return files.stream().noneMatch(file -> file.type().endsWith("wordprocessingml.document"));
        }
    }

    private final Holdings holdings;

    SignedPapers(Holdings holdings) {
        this.holdings = holdings;
    }

    /** @param remark null where nothing is to be said of it */
    public void put(long caseId, long instrumentId, LocalDate signedOn, String remark, List<Upload> uploads, Actor actor) {
        holdings.enter(new SignedPaper(instrumentId, signedOn, remark), uploads, caseId, actor);
    }

    /** In the order in which they came. */
    public List<Signed> of(long caseId) {
        return holdings.of(caseId, SignedPaper.class).stream().map(SignedPaper::signed).toList();
    }
}
