package org.sanxiang.reports.tables;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The account of a year.
 *
 * @param doubts what does not add up, for whoever answers for the text; they are not part of it
 */
record Account(int year, String title, List<Paragraph> paragraphs, List<String> doubts) {

    /** A heading or a paragraph. */
    record Paragraph(boolean heading, List<Run> runs) {

        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /**
     * A stretch of text.
     *
     * @param link to what stands behind it; null where it is no figure, or nothing stands there
     */
    record Run(String text, String link) {
    }
}
