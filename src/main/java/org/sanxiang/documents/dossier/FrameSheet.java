package org.sanxiang.documents.dossier;

import java.util.List;

/** What stands around the numbered pages and has no number itself (卷宗封面、卷内目录、备考表), in this order. */
enum FrameSheet {
    COVER, CATALOGUE, NOTE, FILES;

    static final List<FrameSheet> BEFORE = List.of(COVER, CATALOGUE);
    static final List<FrameSheet> BEHIND = List.of(NOTE, FILES);

    /** Its template in {@code config/documents/dossier}, and its message in {@code enum.FrameSheet}. */
    String template() {
        return name().toLowerCase();
    }
}
