package org.sanxiang.documents.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.sanxiang.cases.CaseSection.Fact;
import org.sanxiang.cases.Wording;
import org.sanxiang.documents.Typesetter;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets the sheets that a dossier has of its own, from the templates in {@code config/documents/dossier}. */
@Component
class Sheets {

    private static final String FOLDER = "documents/dossier/";

    private final ConfigFiles config;
    private final Typesetter typesetter;
    private final MessageSource messages;
    private final Wording wording;

    Sheets(ConfigFiles config, Typesetter typesetter, MessageSource messages, Wording wording) {
        this.config = config;
        this.typesetter = typesetter;
        this.messages = messages;
        this.wording = wording;
    }

    /** A sheet around the numbered pages, once they are all bound. */
    byte[] frame(FrameSheet sheet, Binding binding) {
        return set(sheet.template(), new SheetWords(this::word).volume(binding, title(binding.volume())));
    }

    /** The captions of the pictures of a part, one page each. */
    byte[] captions(DossierPart part, int number) {
        return set("captions", new SheetWords(this::word).captions(part, number));
    }

    /** In place of what cannot be printed. */
    byte[] insert(DossierPart part, List<Unprinted> unprinted) {
        return set("insert", new SheetWords(this::word).insert(part, unprinted));
    }

    /** What a record of the case says, field by field. */
    byte[] record(String title, List<Fact> facts) {
        return set("record", Map.of("title", title, "facts", facts.stream()
                .map(fact -> Map.of("label", word(fact.label()), "value", wording.value(fact.value()))).toList()));
    }

    /** What stands in a text file, line by line. */
    byte[] text(String name, String words) {
        return set("text", Map.of("title", name, "words", words));
    }

    byte[] draftMark() {
        return set("draft", Map.of());
    }

    String name(FrameSheet sheet) {
        return word("enum.FrameSheet." + sheet.name());
    }

    String title(Volume volume) {
        return volume.cover().caseName() + " " + word("enum.VolumeKind." + volume.kind().name());
    }

    private byte[] set(String template, Map<String, Object> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("css", config.text(FOLDER + "sheets.css"));
        Template compiled = Mustache.compiler().defaultValue("").compile(config.text(FOLDER + template + ".html"));
        return typesetter.pdf(compiled.execute(all));
    }

    private String word(String key, Object... details) {
        return messages.getMessage(key, details, Locale.SIMPLIFIED_CHINESE);
    }
}
