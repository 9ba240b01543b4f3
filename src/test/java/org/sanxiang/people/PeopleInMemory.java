package org.sanxiang.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.sanxiang.kernel.Role;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** A register of people without a database. */
public class PeopleInMemory implements People {

    private final List<Person> people;

    public PeopleInMemory(Person... people) {
        this.people = new ArrayList<>(List.of(people));
    }

    @Override
    public Optional<Person> findById(Long id) {
        return people.stream().filter(person -> person.id() == id).findFirst();
    }

    @Override
    public Optional<Person> findByAccount(String account) {
        return people.stream().filter(person -> person.account().equals(account)).findFirst();
    }

    @Override
    public List<Person> findAllById(Iterable<Long> ids) {
        return StreamSupport.stream(ids.spliterator(), false).distinct().flatMap(id -> findById(id).stream()).toList();
    }

    @Override
    public List<Person> inOffice() {
        return people.stream().filter(Person::isActive).toList();
    }

    @Override
    public List<Person> withRole(String role) {
        return people.stream().filter(person -> person.isActive() && person.has(Role.of(role).orElseThrow())).toList();
    }

    @Override
    public Page<Person> search(String name, Pageable page) {
        return new PageImpl<>(people.stream().filter(person -> person.name().contains(name)).toList());
    }

    @Override
    public boolean existsByAccount(String account) {
        return findByAccount(account).isPresent();
    }

    @Override
    public List<Person> findByCertificate(String certificate) {
        return people.stream().filter(person -> certificate.equals(person.certificate())).toList();
    }

    @Override
    public long count() {
        return people.size();
    }

    @Override
    public Person save(Person person) {
        people.add(person);
        return person;
    }

    @Override
    public <S extends Person> List<S> saveAll(Iterable<S> more) {
        more.forEach(people::add);
        return StreamSupport.stream(more.spliterator(), false).toList();
    }
}
