package org.sanxiang.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Everything that the trail has about a case, with what proves it, for somebody who has neither database nor program. */
@Component
class Bundles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BundleReader reader;
    private final Sealing sealing;
    private final Seals seals;
    private final SealKeys keys;

    Bundles(BundleReader reader, Sealing sealing, Seals seals, SealKeys keys) {
        this.reader = reader;
        this.sealing = sealing;
        this.seals = seals;
        this.keys = keys;
    }

    /** The case with this number, as it is printed or as the system knows it; empty where there is none. */
    Optional<Long> find(String number) {
        return reader.find(number);
    }

    /** A zip file. The trail is sealed before, so that the newest entry is proven too. */
    byte[] of(long caseId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(caseId, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(long caseId, OutputStream out) throws IOException {
        sealing.seal();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "README.txt", new ClassPathResource("audit/bundle.txt").getContentAsByteArray());
        add(zip, "entries.jsonl", lines(reader.entries(caseId)));
        add(zip, "records.jsonl", lines(reader.records(caseId)));
        add(zip, "evidence.jsonl", lines(reader.files(caseId)));
        add(zip, "seal.json", JSON.writeValueAsBytes(SealFile.of(seals.last().orElseThrow(), keys.current().key())));
        add(zip, "path.json", JSON.writeValueAsBytes(path(Chains.of(caseId))));
        add(zip, "keys.json", JSON.writeValueAsBytes(keys.all()));
        zip.finish();
    }

    private Map<String, Object> path(String chain) {
        List<byte[]> leaves = new ArrayList<>();
        List<Seal.Head> own = new ArrayList<>();
        int[] place = {-1};
        seals.eachSealedHead(head -> {
            if (head.chain().equals(chain)) {
                place[0] = leaves.size();
                own.add(head);
            }
            leaves.add(head.leaf());
        });
        Map<String, Object> path = new LinkedHashMap<>();
        path.put("head", own.get(0));
        path.put("path", Merkle.path(leaves, place[0]));
        return path;
    }

    private static byte[] lines(List<?> things) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Object thing : things) {
            lines.append(JSON.writeValueAsString(thing)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
