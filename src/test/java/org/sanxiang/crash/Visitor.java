package org.sanxiang.crash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person at the pages: reads a form, fills some of its fields in and sends it as a browser would. */
final class Visitor {

    private final Application application;
    private String token;
    private final Connection session = Jsoup.newSession().timeout(60_000).maxBodySize(0).ignoreHttpErrors(true);

    private Visitor(Application application) {
        this.application = application;
    }

    static Visitor loggedIn(Application application, String account) throws IOException {
        Visitor visitor = new Visitor(application);
        visitor.send("/login", Map.of("username", List.of(account), "password", List.of("sanxiang-demo")), null);
        return visitor;
    }

    /** @throws TurnedAway where the answer is that something was refused */
    Document read(String path) throws IOException {
        return answer(to(path)).parse();
    }

    /**
     * Sends the form of the page; what is not named stays as the page shows it.
     *
     * @param file a file for the form's first file field; null for none
     * @return the page that answered
     * @throws TurnedAway  where the answer is that something was refused
     * @throws IOException where nobody answered
     */
    Document send(String path, Map<String, List<String>> fields, Attachment file) throws IOException {
        return send(read(path).expectForm("form[action=" + path + "]"), fields, file);
    }

    /** Presses the button that sends to the action. */
    Document press(String path, String action) throws IOException {
        return send(read(path).expectForm("form[action=" + action + "]"), Map.of(), null);
    }

    private Document send(FormElement form, Map<String, List<String>> fields, Attachment file) throws IOException {
        Connection sending = to(form.attr("action")).method(Connection.Method.POST);
        form.formData().stream().filter(shown -> !fields.containsKey(shown.key()) && shown.inputStream() == null)
                .forEach(shown -> sending.data(shown.key(), shown.value()));
        fields.forEach((field, values) -> values.forEach(value -> sending.data(field, value)));
        if (file != null) {
            sending.data("files", file.name(), new ByteArrayInputStream(file.content()));
        }
        return answer(sending).parse();
    }

    /** Begins to send a file in pieces; returns where its pieces go. */
    String begin(String name, int length) throws IOException {
        return answer(tus(application.address("/uploads").toString(), Connection.Method.POST)
                .header("Upload-Length", Integer.toString(length))
                .header("Upload-Metadata", "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8))))
                .header("Location").replaceFirst("^https?://[^/]*", "");
    }

    /** How many bytes have arrived of a file that was begun. */
    int arrived(String address) throws IOException {
        return Integer.parseInt(answer(tus(application.address(address).toString(), Connection.Method.HEAD))
                .header("Upload-Offset"));
    }

    /** Sends one more piece; returns how many bytes have arrived then. */
    int append(String address, int offset, byte[] piece) throws IOException {
        return Integer.parseInt(answer(tus(application.address(address).toString(), Connection.Method.PATCH)
                .header("Upload-Offset", Integer.toString(offset)).header("Content-Type", "application/offset+octet-stream")
                .requestBodyStream(new ByteArrayInputStream(piece))).header("Upload-Offset"));
    }

    private Connection tus(String address, Connection.Method method) throws IOException {
        if (token == null) {
            token = read("/").select("input[name=_csrf]").first().val();
        }
        return session.newRequest(address).method(method).header("Tus-Resumable", "1.0.0").header("X-CSRF-TOKEN", token)
                .ignoreContentType(true).followRedirects(false);
    }

    /** What the option with the label stands for. */
    String option(String path, String field, String label) throws IOException {
        Element text = read(path).select("input[name=" + field + "] + label:contains(" + label + ")").first();
        return text.previousElementSibling().val();
    }

    private static Connection.Response answer(Connection asked) throws IOException {
        return TurnedAway.unless(asked.execute());
    }

    private Connection to(String path) {
        return session.newRequest(application.address(path).toString());
    }
}
