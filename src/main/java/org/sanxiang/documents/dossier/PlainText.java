package org.sanxiang.documents.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sanxiang.documents.dossier.Prepared.Nothing;
import org.sanxiang.documents.dossier.Prepared.Text;
import org.sanxiang.documents.dossier.Unprinted.Why;

/** Text files as they come from devices and offices: in UTF-8, or in the national encoding. */
final class PlainText {

    /** About a hundred pages; a longer text is a body of data and no paper. */
    private static final long LONGEST = 200_000;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final String MARK = "\uFEFF";

    private PlainText() {
    }

    static Prepared of(Path content) throws IOException {
        try {
            if (Files.size(content) > LONGEST) {
                return new Nothing(Why.TOO_LONG);
            }
            byte[] bytes = Files.readAllBytes(content);
            for (Charset encoding : ENCODINGS) {
                String words = decoded(bytes, encoding);
                if (words != null) {
                    return new Text(words);
                }
            }
            return new Nothing(Why.DAMAGED);
        } finally {
            Files.delete(content);
        }
    }

    /** Null where it is not in this encoding. */
    private static String decoded(byte[] bytes, Charset encoding) {
        try {
            String words = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return words.replace(MARK, "").replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
