package org.sanxiang.cases;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The opinions given in all cases. */
public interface Opinions extends Repository<Opinion, Long> {

    List<Opinion> findByCaseIdOrderById(long caseId);

    Opinion save(Opinion opinion);
}
