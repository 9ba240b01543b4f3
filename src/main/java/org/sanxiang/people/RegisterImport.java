package org.sanxiang.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Conflict;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.people.RegisterTable.Contents;
import org.sanxiang.people.RegisterTable.Entry;
import org.sanxiang.people.RegisterTable.Problem;
import org.sanxiang.people.sheet.Sheet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the register over from a spreadsheet, by account: all of it or nothing. Who is not listed stays as he is. It is shown
 * first what would change; if the register has changed since, it is shown again.
 */
@Service
public class RegisterImport {

    /** What becomes of an entry. */
    public enum Kind { NEW, CHANGED, SAME }

    /** One line with what it changes, each cell as {@code old → new} under its heading. */
    public record Change(int row, String account, String name, Kind kind, List<String> cells) {
    }

    /**
     * What would change.
     *
     * @param problems    what is wrong, line by line; nothing can be taken over as long as something is
     * @param table       the table itself, to be sent again when it is confirmed
     * @param fingerprint stands for what was shown
     */
    public record Preview(List<Change> changes, List<String> problems, String table, String fingerprint) {

        public long count(Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).count();
        }
    }

    private record Told(long newcomers, long changed, long same) {
    }

    private final People people;
    private final PeopleRegister register;
    private final RegisterTable table;
    private final RegisterWords words;
    private final ApplicationEventPublisher events;

    RegisterImport(People people, PeopleRegister register, RegisterTable table, RegisterWords words,
                   ApplicationEventPublisher events) {
        this.people = people;
        this.register = register;
        this.table = table;
        this.words = words;
        this.events = events;
    }

    /** @throws org.sanxiang.people.sheet.UnreadableSheet where the file is no table */
    @Transactional(readOnly = true)
    public Preview preview(byte[] file) {
        Sheet sheet = Sheet.read(file);
        Contents contents = table.read(sheet);
        List<Problem> problems = new ArrayList<>(contents.problems());
        problems.addAll(twice(contents.entries()));
        List<Change> changes = problems.isEmpty() ? contents.entries().stream().map(this::change).toList() : List.of();
        return new Preview(changes, problems.stream().map(problem -> words.word("register.problem",
                Integer.toString(problem.row()), problem.column(), problem.sentence())).toList(), sheet.text(),
                fingerprint(changes));
    }

    /**
     * Takes over what was shown.
     *
     * @throws Conflict where the register has changed since, so that something else would happen than was shown
     */
    @Transactional
    public Preview carryOut(String text, String fingerprint, Actor actor) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        Preview preview = preview(file);
        if (!preview.problems().isEmpty() || !preview.fingerprint().equals(fingerprint)) {
            throw new Conflict("rejected.register-changed");
        }
        table.read(Sheet.read(file)).entries().forEach(entry -> take(entry, actor));
        events.publishEvent(Recorded.of(actor, null, "", "import-people",
                new Told(preview.count(Kind.NEW), preview.count(Kind.CHANGED), preview.count(Kind.SAME))));
        return preview;
    }

    private void take(Entry entry, Actor actor) {
        Person person = people.findByAccount(entry.account()).orElse(null);
        if (person == null) {
            register.enter(entry.account(), entry.form(), "", actor);
        } else if (change(entry).kind() == Kind.CHANGED) {
            register.change(person.id(), entry.form(), "", actor);
        }
    }

    private Change change(Entry entry) {
        PersonForm before = people.findByAccount(entry.account()).map(PersonForm::of).orElse(null);
        List<String> cells = before == null ? List.of() : Stream.of(RegisterColumn.values())
                .filter(column -> !cell(column, entry, before).equals(cell(column, entry, entry.form())))
                .map(column -> words.word("register.difference", words.heading(column), cell(column, entry, before),
                        cell(column, entry, entry.form()))).toList();
        return new Change(entry.row(), entry.account(), entry.form().name(),
                before == null ? Kind.NEW : cells.isEmpty() ? Kind.SAME : Kind.CHANGED, cells);
    }

    private String cell(RegisterColumn column, Entry entry, PersonForm form) {
        return words.cell(column, entry.account(), form);
    }

    /** An account stands in one line, and a certificate belongs to one account. */
    private List<Problem> twice(List<Entry> entries) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> accounts = new HashMap<>();
        Map<String, Integer> certificates = new HashMap<>();
        for (Entry entry : entries) {
            note(RegisterColumn.ACCOUNT, entry.account(), entry, accounts, problems);
            note(RegisterColumn.CERTIFICATE, entry.form().certificate(), entry, certificates, problems);
            if (register.isTaken(entry.form().certificate(), entry.account())) {
                problems.add(new Problem(entry.row(), words.heading(RegisterColumn.CERTIFICATE),
                        words.word("person.certificate-taken")));
            }
        }
        return problems;
    }

    private void note(RegisterColumn column, String value, Entry entry, Map<String, Integer> seen, List<Problem> problems) {
        Integer earlier = value.isEmpty() ? null : seen.putIfAbsent(value, entry.row());
        if (earlier != null) {
            problems.add(new Problem(entry.row(), words.heading(column), words.word("register.twice", earlier.toString())));
        }
    }

    /** Of what would change, wherever it stands. */
    private static String fingerprint(List<Change> changes) {
        List<String> told = changes.stream().map(change -> change.account() + change.kind() + change.cells()).toList();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(told.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
