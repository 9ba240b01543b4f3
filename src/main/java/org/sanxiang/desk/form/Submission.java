package org.sanxiang.desk.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.util.StringUtils;
import org.springframework.validation.DataBinder;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * What somebody has typed into a form. Empty rows are left out and the others numbered anew, so that it does not matter
 * which rows were added and removed on the page.
 */
final class Submission implements Values, DataBinder.ValueResolver {

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(\\w+)");
    private static final int MOST_ROWS = 200;

    private final Map<String, List<String>> typed = new TreeMap<>();
    private final Map<String, Integer> rows = new TreeMap<>();

    /** @param received takes the files that come with the form, each for the id of its upload */
    Submission(HttpServletRequest request, Function<MultipartFile, String> received) {
        this(filled(request, received));
    }

    /** @param filled the texts by the names of the fields, rows as they are numbered on the page */
    Submission(Map<String, List<String>> filled) {
        Map<String, Map<Integer, Integer>> places = places(filled.keySet());
        places.forEach((list, numbers) -> rows.put(list, numbers.size()));
        filled.forEach((name, values) -> typed.put(renamed(name, places), values));
    }

    private static Map<String, List<String>> filled(HttpServletRequest request, Function<MultipartFile, String> received) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, texts) -> put(filled, name, texts(texts)));
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            parts.getMultiFileMap().forEach((name, files) -> put(filled, name, both(filled.get(name), files, received)));
        }
        return filled;
    }

    private static void put(Map<String, List<String>> filled, String name, List<String> values) {
        boolean known = name.matches("\\w+") || IN_ROW.matcher(name).matches();
        if (known && !values.isEmpty()) {
            filled.put(name, values);
        }
    }

    private static List<String> texts(String... texts) {
        return Arrays.stream(texts).map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** Files that were sent ahead, and those that come now; a file that nobody has chosen has no name. */
    private static List<String> both(List<String> ahead, Collection<MultipartFile> files,
                                     Function<MultipartFile, String> received) {
        return Stream.concat(ahead == null ? Stream.empty() : ahead.stream(), files.stream()
                .filter(file -> !file.isEmpty() || StringUtils.hasText(file.getOriginalFilename())).map(received)).toList();
    }

    /** For each list, which row of the page becomes which row of the form. */
    private static Map<String, Map<Integer, Integer>> places(Set<String> names) {
        Map<String, TreeSet<Integer>> found = new TreeMap<>();
        names.stream().map(IN_ROW::matcher).filter(Matcher::matches).forEach(match -> found
                .computeIfAbsent(match.group(1), list -> new TreeSet<>()).add(Integer.valueOf(match.group(2))));
        Map<String, Map<Integer, Integer>> places = new TreeMap<>();
        found.forEach((list, numbers) -> places.put(list, numbered(numbers)));
        return places;
    }

    private static Map<Integer, Integer> numbered(TreeSet<Integer> numbers) {
        Map<Integer, Integer> order = new TreeMap<>();
        numbers.stream().limit(MOST_ROWS).forEach(number -> order.put(number, order.size()));
        return order;
    }

    private static String renamed(String name, Map<String, Map<Integer, Integer>> places) {
        Matcher match = IN_ROW.matcher(name);
        if (!match.matches()) {
            return name;
        }
        Integer place = places.get(match.group(1)).get(Integer.valueOf(match.group(2)));
        return place == null ? "" : match.group(1) + "[" + place + "]." + match.group(3);
    }

    @Override
    public List<String> of(String path) {
        return typed.getOrDefault(path, List.of());
    }

    @Override
    public int rows(String path) {
        return rows.getOrDefault(path, 0);
    }

    @Override
    public Object resolveValue(String name, Class<?> type) {
        List<String> values = typed.getOrDefault(name, List.of());
        if (Collection.class.isAssignableFrom(type)) {
            return values.isEmpty() ? null : values;
        }
        return values.isEmpty() ? (type == boolean.class ? "false" : null) : values.get(0);
    }

    @Override
    public Set<String> getNames() {
        return typed.keySet();
    }
}
