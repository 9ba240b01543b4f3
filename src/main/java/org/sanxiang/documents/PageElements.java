package org.sanxiang.documents;

import java.util.List;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The elements of a page by name, as they are before anything is changed. */
final class PageElements {

    private PageElements() {
    }

    static List<Element> of(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(place -> (Element) found.item(place)).toList();
    }
}
