package org.sanxiang.people;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The register of people. */
public interface People extends Repository<Person, Long> {

    Optional<Person> findById(Long id);

    Optional<Person> findByAccount(String account);

    List<Person> findAllById(Iterable<Long> ids);

    @Query("from Person p where p.active order by p.id")
    List<Person> inOffice();

    @Query("from Person p where p.active and concat(';', p.roles, ';') like concat('%;', :role, ';%') order by p.id")
    List<Person> withRole(String role);

    @Query("from Person p where p.name like concat('%', :name, '%') or p.account like concat('%', :name, '%')")
    Page<Person> search(String name, Pageable page);

    boolean existsByAccount(String account);

    /** Whoever has the officer certificate of this number; one certificate is one officer. */
    List<Person> findByCertificate(String certificate);

    long count();

    Person save(Person person);

    <S extends Person> List<S> saveAll(Iterable<S> people);
}
