package org.sanxiang.replay;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.sanxiang.TestClock;
import org.sanxiang.cases.Choice;
import org.sanxiang.cases.Steps;
import org.sanxiang.files.Uploads;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.People;
import org.sanxiang.people.Person;
import org.sanxiang.workflow.DueTimers;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.Yaml;

/** Cases that are told act by act in {@code src/test/resources/manual}, done by the people whom they name. */
@Component
public class ToldCases {

    private final Player player;
    private final Steps steps;
    private final People people;
    private final Uploads uploads;
    private final TestClock clock;
    private final DueTimers timers;
    private final TransactionTemplate transaction;

    ToldCases(Player player, Steps steps, People people, Uploads uploads, TestClock clock, DueTimers timers,
              TransactionTemplate transaction) {
        this.player = player;
        this.steps = steps;
        this.people = people;
        this.uploads = uploads;
        this.clock = clock;
        this.timers = timers;
        this.transaction = transaction;
    }

    /** @return the id of the case */
    public long play(String name) {
        long caseId = 0;
        for (Map<String, Object> told : read(name)) {
            LocalDate day = (LocalDate) plain(told.get("day"));
            clock.set(day.atTime(18, 0).toInstant(ZoneOffset.ofHours(8)));
            timers.run();
            caseId = play(caseId, day, told);
        }
        return caseId;
    }

    private long play(long caseId, LocalDate day, Map<String, Object> told) {
        String step = (String) told.get("step");
        String entry = (String) told.getOrDefault("entry", "");
        Actor actor = actor((String) told.get("by"));
        Map<String, Object> said = new LinkedHashMap<>();
        map(told.get("said")).forEach((field, value) -> said.put(field, meant(value, caseId, step, entry, field, actor)));
        Act act = new Act(day, step, entry, actor, said);
        if (step.isEmpty()) {
            return player.register(act);
        }
        player.take(caseId, act);
        return caseId;
    }

    private static List<Map<String, Object>> read(String name) {
        try (InputStream text = ToldCases.class.getResourceAsStream("/manual/" + name + ".yaml")) {
            return new Yaml().load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Object meant(Object value, long caseId, String step, String entry, String field, Actor actor) {
        if (value instanceof List<?> many) {
            return many.stream().map(one -> meant(one, caseId, step, entry, field, actor)).toList();
        }
        if (value instanceof Map<?, ?>) {
            Map<String, Object> inner = new LinkedHashMap<>();
            map(value).forEach((name, part) -> inner.put(name, meant(part, caseId, step, entry, name, actor)));
            return inner;
        }
        String text = value instanceof String written ? written : "";
        if (text.startsWith("@")) {
            return actor(text.substring(1)).personId();
        }
        if (text.startsWith("+")) {
            return uploads.receive(new MockMultipartFile("file", text.substring(1), "image/jpeg", picture()), actor);
        }
        if (text.equals("#") || text.equals("*")) {
            List<String> offered = transaction.execute(open ->
                    steps.at(step, entry).choices(caseId).get(field).stream().map(Choice::value).toList());
            return text.equals("*") ? offered : offered.get(0);
        }
        return plain(value);
    }

    private Actor actor(String account) {
        Person person = people.findByAccount(account).orElseThrow();
        return new Actor(person.id(), person.account(), person.name(), person.roles(), person.unit(), "test");
    }

    private static Object plain(Object value) {
        return value instanceof Date day ? LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC) : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static byte[] picture() {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xB8C4CE));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(new Color(0x6B7785));
        pen.fillRect(120, 200, 400, 220);
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
