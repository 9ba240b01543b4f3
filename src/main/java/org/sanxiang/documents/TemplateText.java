package org.sanxiang.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import org.sanxiang.kernel.CannotStart;
import org.sanxiang.kernel.ConfigFiles;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a template with everything that belongs to it (the frame, its parts, the print CSS) as one text, which is what is
 * kept of it. A file that cannot be read as a template stops the start, with its name and line.
 */
@Component
class TemplateText {

    private static final String FOLDER = "documents/";
    private static final String FRAME = "parts/frame.html";
    private static final Pattern PART = Pattern.compile("\\{\\{>\\s*([\\w./-]+)\\s*}}");

    private final ConfigFiles config;

    TemplateText(ConfigFiles config) {
        this.config = config;
    }

    String of(String code) {
        String body = checked(code + ".html");
        return withParts(checked(FRAME).replace("{{>style}}", config.text(FOLDER + "print.css")).replace("{{>content}}", body), List.of());
    }

    /** One part by itself. */
    String part(String name) {
        return checked("parts/" + name + ".html");
    }

    /** A part may have parts of its own, but not itself. */
    private String withParts(String text, List<String> within) {
        return PART.matcher(text).replaceAll(found -> {
            String part = found.group(1);
            if (within.contains(part)) {
                throw new CannotStart("config/" + FOLDER + "parts/" + part + ".html: contains itself");
            }
            List<String> deeper = Stream.concat(within.stream(), Stream.of(part)).toList();
            return Matcher.quoteReplacement(withParts(checked("parts/" + part + ".html"), deeper));
        });
    }

    private String checked(String name) {
        String file = "config/" + FOLDER + name;
        if (!config.exists(FOLDER + name)) {
            throw new CannotStart(file + ": missing");
        }
        String text = config.text(FOLDER + name);
        try {
            Mustache.compiler().withLoader(part -> new StringReader("")).compile(text);
            builder().parse(new InputSource(new StringReader("<t>" + text + "</t>")));
        } catch (MustacheParseException wrong) {
            throw new CannotStart(file + ": " + wrong.getMessage());
        } catch (SAXParseException wrong) {
            throw new CannotStart(file + ", line " + wrong.getLineNumber() + ": " + wrong.getMessage());
        } catch (MustacheException | SAXException | IOException | ParserConfigurationException wrong) {
            throw new CannotStart(file + ": " + wrong.getMessage());
        }
        return text;
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setExpandEntityReferences(false);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }
}
