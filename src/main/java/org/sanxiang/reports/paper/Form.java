package org.sanxiang.reports.paper;

import org.springframework.http.MediaType;

/** In what form a report is written; the name is the ending of its file. */
public enum Form {
    json(MediaType.APPLICATION_JSON_VALUE),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    pdf(MediaType.APPLICATION_PDF_VALUE);

    private final String type;

    Form(String type) {
        this.type = type;
    }

    public MediaType type() {
        return MediaType.parseMediaType(type);
    }
}
