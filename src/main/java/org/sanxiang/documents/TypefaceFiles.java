package org.sanxiang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.sanxiang.kernel.ConfigFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Reads typefaces with TrueType outlines; others cannot be embedded in part. */
@Component
class TypefaceFiles {

    private static final Logger LOG = LoggerFactory.getLogger(TypefaceFiles.class);
    private static final String OWN = "classpath:";

    private final ConfigFiles config;

    TypefaceFiles(ConfigFiles config) {
        this.config = config;
    }

    /**
     * @param path of a {@code .ttf} or {@code .ttc}: on the machine, or inside the configuration folder; {@code classpath:}
     *             for one that comes with the program
     * @return empty where the file is not there or cannot be used
     */
    Optional<TrueTypeFont> read(String path) {
        try {
            if (path.startsWith(OWN)) {
                return Optional.of(own(new ClassPathResource(path.substring(OWN.length()))));
            }
            if (config.exists(path)) {
                return Optional.of(new TTFParser().parse(new RandomAccessReadBuffer(config.bytes(path))));
            }
            Path file = Path.of(path);
            return Files.isRegularFile(file) ? Optional.of(foreign(file)).filter(TypefaceFiles::isUsable) : Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("cannot use the typeface {}: {}", path, unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static TrueTypeFont own(Resource resource) throws IOException {
        try (InputStream bytes = resource.getInputStream()) {
            return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(bytes));
        }
    }

    private static TrueTypeFont foreign(Path file) throws IOException {
        if (!file.toString().toLowerCase().endsWith(".ttc")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        }
        // The collection stays open as long as its font is used, that is, as long as we run.
        List<TrueTypeFont> fonts = new ArrayList<>();
        new TrueTypeCollection(file.toFile()).processAllFonts(fonts::add);
        return fonts.stream().filter(TypefaceFiles::isOfTheMainland).findFirst().orElse(fonts.get(0));
    }

    /** Collections also hold the shapes that Taiwan and Hong Kong use. */
    private static boolean isOfTheMainland(TrueTypeFont font) {
        try {
            return font.getName() != null && font.getName().matches(".*(CN|SC|GB).*");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isUsable(TrueTypeFont font) {
        return font.getTableMap().containsKey("glyf");
    }
}
