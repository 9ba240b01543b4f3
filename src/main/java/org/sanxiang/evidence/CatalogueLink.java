package org.sanxiang.evidence;

import org.sanxiang.cases.Choice;

/**
 * A link of enforcement in the catalogue of recordings (国办发〔2018〕118号 第三部分).
 *
 * @param code    for example {@code AV09}
 * @param content what the recording shows
 * @param source  where the demand comes from, and how far it was checked
 */
record CatalogueLink(String code, String name, String content, RecordingDemand demand, String source) {

    Choice choice() {
        return new Choice(code, title());
    }

    String title() {
        return code + " " + name;
    }
}
