package org.sanxiang.evidence;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.files.StoredFile;

/**
 * A record of a case as the dossier takes it in.
 *
 * @param entry  name of its entry in the work area {@code investigate}
 * @param place  which of its kind it is in the case, from one
 * @param subject what it is about, in few words
 * @param by     who has made or entered it
 * @param length how long it runs; null for what is no recording
 * @param facts  what it says, without what is secret
 */
public record RecordOnFile(String entry, int place, String subject, LocalDate day, String by, Duration length, List<Fact> facts,
                           List<StoredFile> files) {
}
