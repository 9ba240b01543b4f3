package org.sanxiang.documents;

import java.time.Instant;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a page description says of itself.
 *
 * @param made when the instrument was made; the beginning of 1970 where the description does not say it
 */
record PageHead(String title, Instant made) {

    static PageHead of(Document page) {
        NodeList titles = page.getElementsByTagName("title");
        String title = titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
        NodeList metas = page.getElementsByTagName("meta");
        for (int place = 0; place < metas.getLength(); place++) {
            Element meta = (Element) metas.item(place);
            if (meta.getAttribute("name").equals("made")) {
                return new PageHead(title, Instant.parse(meta.getAttribute("content")));
            }
        }
        return new PageHead(title, Instant.EPOCH);
    }
}
