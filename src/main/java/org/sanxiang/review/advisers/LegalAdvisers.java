package org.sanxiang.review.advisers;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All advisers, those no longer engaged included. */
interface LegalAdvisers extends Repository<LegalAdviser, Long> {

    List<LegalAdviser> findAllByOrderById();

    Optional<LegalAdviser> findById(Long id);

    LegalAdviser save(LegalAdviser adviser);
}
