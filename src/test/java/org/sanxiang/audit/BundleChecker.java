package org.sanxiang.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Checks a bundle as its README says, with nothing but the JDK and a reader of JSON. It knows none of our classes: it stands
 * for the program that somebody else would write.
 */
final class BundleChecker {

    private static final List<String> ENTRY = List.of("form", "chain", "sequence", "previous", "kind", "at", "personId",
            "account", "name", "roles", "origin", "caseId", "step", "action", "reason", "changes", "records");
    private static final List<String> SEAL = List.of("form", "number", "kind", "at", "previous", "chains", "root", "key");
    private static final List<String> KEY = List.of("form", "id", "generation", "since", "key", "previous");

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> wrong = new ArrayList<>();

    /** @return what is wrong; nothing where the bundle proves what it says */
    static List<String> check(Path bundle) throws IOException, GeneralSecurityException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            return new BundleChecker().check(zip);
        }
    }

    private List<String> check(ZipFile bundle) throws IOException, GeneralSecurityException {
        List<JsonNode> entries = lines(bundle, "entries.jsonl");
        JsonNode path = json.readTree(text(bundle, "path.json"));
        JsonNode seal = json.readTree(text(bundle, "seal.json"));
        entries(entries, path.get("head"));
        path(path, seal.get("root").asText());
        seal(seal, json.readTree(text(bundle, "keys.json")));
        List<JsonNode> records = lines(bundle, "records.jsonl");
        records(entries, records);
        files(records, lines(bundle, "evidence.jsonl"));
        return wrong;
    }

    private void entries(List<JsonNode> entries, JsonNode head) {
        String previous = "0".repeat(64);
        long sequence = 0;
        for (JsonNode entry : entries) {
            demand(entry.get("sequence").asLong() == ++sequence, "sequence " + sequence);
            demand(entry.get("previous").asText().equals(previous), "link " + sequence);
            demand(entry.get("hash").asText().equals(hash(fields(entry, ENTRY))), "entry " + sequence);
            previous = entry.get("hash").asText();
        }
        demand(head.get("sequence").asLong() == sequence && head.get("hash").asText().equals(previous), "head");
    }

    private void path(JsonNode path, String root) {
        JsonNode head = path.get("head");
        byte[] own = sha256(new byte[] {0}, bytes(fields(head, List.of("chain", "sequence", "hash"))));
        for (JsonNode step : path.get("path")) {
            byte[] other = HexFormat.of().parseHex(step.get("hash").asText());
            own = step.get("left").asBoolean() ? sha256(new byte[] {1}, other, own) : sha256(new byte[] {1}, own, other);
        }
        demand(HexFormat.of().formatHex(own).equals(root), "path");
    }

    private void seal(JsonNode seal, JsonNode keys) throws GeneralSecurityException {
        String form = fields(seal, SEAL);
        demand(seal.get("hash").asText().equals(hash(form)), "hash of the seal");
        JsonNode before = null;
        boolean proven = false;
        for (JsonNode key : keys) {
            demand(hex(sha256(Base64.getDecoder().decode(key.get("key").asText()))).startsWith(key.get("id").asText()), "key");
            demand(before == null || proves(before, fields(key, KEY), key.get("signature").asText()), "rotation");
            proven |= key.get("id").equals(seal.get("key")) && proves(key, form, seal.get("signature").asText());
            before = key;
        }
        demand(proven, "signature");
    }

    private static boolean proves(JsonNode key, String text, String signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.get("key").asText()))));
        check.update(bytes(text));
        return check.verify(Base64.getDecoder().decode(signature));
    }

    private void records(List<JsonNode> entries, List<JsonNode> records) {
        Map<String, String> must = new LinkedHashMap<>();
        entries.stream().flatMap(entry -> entry.get("records").asText().lines()).map(line -> line.split(" "))
                .forEach(part -> must.put(part[0], part[1] + " " + part[2]));
        Map<String, List<String>> rows = new TreeMap<>();
        records.forEach(record -> rows.computeIfAbsent(record.get("table").asText(), table -> new ArrayList<>())
                .add(row(record.get("row"))));
        demand(must.keySet().containsAll(rows.keySet()), "unknown table");
        must.forEach((table, told) -> {
            List<String> found = rows.getOrDefault(table, List.of()).stream().sorted().toList();
            String form = fields("sanxiang-record-1", table, Integer.toString(found.size()), String.join("", found));
            demand(told.equals(found.size() + " " + hash(form)), "rows of " + table);
        });
    }

    private static String row(JsonNode row) {
        StringBuilder columns = new StringBuilder();
        TreeMap<String, String> sorted = new TreeMap<>();
        row.fields().forEachRemaining(column -> sorted.put(column.getKey(), column.getValue().asText()));
        sorted.forEach((column, value) -> columns.append(fields(column, value)));
        return fields(columns.toString());
    }

    private void files(List<JsonNode> records, List<JsonNode> files) {
        List<String> told = records.stream().filter(record -> record.get("table").asText().equals("record_file"))
                .map(record -> record.get("row"))
                .map(row -> row.get("file_hash").asText() + " " + row.get("file_size").asText()).sorted().toList();
        demand(told.equals(files.stream().map(file -> file.get("sha256").asText() + " " + file.get("size").asText()).sorted()
                .toList()), "files");
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static String fields(JsonNode node, List<String> names) {
        return fields(names.stream().map(name -> node.get(name).asText()).toArray(String[]::new));
    }

    private static String fields(String... fields) {
        return Stream.of(fields).map(field -> field.length() + ":" + field).collect(Collectors.joining());
    }

    private static String hash(String text) {
        return hex(sha256(bytes(text)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(parts).forEach(digest::update);
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<JsonNode> lines(ZipFile bundle, String name) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text(bundle, name).lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private static String text(ZipFile bundle, String name) throws IOException {
        return new String(bundle.getInputStream(bundle.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
