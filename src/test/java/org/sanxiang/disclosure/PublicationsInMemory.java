package org.sanxiang.disclosure;

import java.util.List;

/** Publications of one case without a database. */
record PublicationsInMemory(List<Publication> kept) implements Publications {

    @Override
    public List<Publication> findByCaseIdOrderById(long caseId) {
        return kept;
    }

    @Override
    public Publication save(Publication publication) {
        kept.add(publication);
        return publication;
    }
}
