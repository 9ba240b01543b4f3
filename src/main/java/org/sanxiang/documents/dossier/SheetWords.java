package org.sanxiang.documents.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.documents.dossier.Unprinted.Why;

/**
 * What the sheets of a dossier say, by the places of their templates.
 *
 * @param words the word under a message key
 */
record SheetWords(Words words) {

    /** Finds the word under a message key. */
    interface Words {

        String of(String key, Object... details);
    }

    private static final long KILO = 1024;

    Map<String, Object> volume(Binding binding, String title) {
        Map<String, Object> data = new HashMap<>();
        data.put("title", title);
        data.put("kind", words.of("enum.VolumeKind." + binding.volume().kind()));
        data.put("heading", words.of("dossier.heading." + binding.volume().kind()));
        data.put("cover", binding.volume().cover());
        data.put("pieces", binding.entries().size());
        data.put("pages", binding.numbered());
        data.put("entries", binding.entries().stream().map(SheetWords::line).toList());
        data.put("files", binding.entries().stream().flatMap(entry -> entry.files().stream()
                .map(ready -> file(Integer.toString(entry.number()), ready))).toList());
        data.put("archival", binding.isArchival());
        putUnprinted(data, binding.entries(), binding.volume().cover().missing());
        return data;
    }

    private void putUnprinted(Map<String, Object> data, List<Entry> entries, String missing) {
        long unprinted = entries.stream().mapToLong(entry -> entry.unprinted().size()).sum();
        data.put("unprinted", unprinted == 0 ? null : unprinted);
        List<Map<String, Object>> damaged = entries.stream().flatMap(entry -> entry.unprinted().stream()
                .filter(file -> file.why() != Why.RECORDING && file.why() != Why.NOT_PAPER)
                .map(file -> unprinted(Integer.toString(entry.number()), file))).toList();
        data.put("damaged", damaged);
        data.put("whole", damaged.isEmpty() && missing == null);
    }

    private static Map<String, Object> line(Entry entry) {
        Map<String, Object> line = new HashMap<>();
        line.put("number", entry.number());
        line.put("documentNumber", entry.part().number());
        line.put("author", entry.part().author());
        line.put("title", entry.part().title());
        line.put("date", entry.part().date());
        line.put("range", entry.range());
        line.put("remark", entry.part().remark());
        return line;
    }

    Map<String, Object> captions(DossierPart part, int number) {
        List<Map<String, Object>> pictures = new ArrayList<>();
        part.files().stream().filter(file -> file.form() == FileForm.PICTURE).forEach(file -> pictures.add(
                Map.of("number", number + "-" + (pictures.size() + 1), "name", file.name(), "part", part.title())));
        return Map.of("pictures", pictures);
    }

    Map<String, Object> insert(DossierPart part, List<Unprinted> unprinted) {
        List<Map<String, Object>> files = new ArrayList<>();
        unprinted.forEach(file -> files.add(unprinted(Integer.toString(files.size() + 1), file)));
        return Map.of("part", part.title(), "title", part.title(), "files", files, "any", !files.isEmpty(), "none", files.isEmpty());
    }

    private Map<String, Object> unprinted(String number, Unprinted file) {
        Map<String, Object> line = file(number, file.ready());
        line.put("why", words.of("enum.Why." + file.why().name()));
        return line;
    }

    private static Map<String, Object> file(String number, Ready ready) {
        Map<String, Object> line = new HashMap<>();
        line.put("number", number);
        line.put("name", ready.file().name());
        line.put("size", size(ready.size()));
        line.put("hash", ready.hash());
        line.put("length", ready.file().length() == null ? null : length(ready.file().length()));
        return line;
    }

    /** In the largest unit of which there is at least one. */
    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        } else if (bytes < KILO * KILO) {
            return bytes / KILO + " KB";
        }
        return String.format("%.1f MB", (double) bytes / (KILO * KILO));
    }

    /** Hours, minutes and seconds. */
    static String length(Duration length) {
        return String.format("%d:%02d:%02d", length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }
}
