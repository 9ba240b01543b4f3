package org.sanxiang.disclosure;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All publications. */
interface Publications extends Repository<Publication, Long> {

    List<Publication> findByCaseIdOrderById(long caseId);

    Publication save(Publication publication);
}
