package org.sanxiang.documents.dossier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Binds a dossier and merges the same files plainly, in the machine in which it is started. */
public final class BindingRun {

    static final String MARK = "@@ ";
    private static final int PAPER = 6;
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;
    private static final long MEGA = 1 << 20;

    private BindingRun() {
    }

    /** Folder, pages on paper, photographs. */
    public static void main(String[] given) throws IOException {
        Path folder = Path.of(given[0]);
        List<Path> papers = papers(folder, Integer.parseInt(given[1]));
        List<Path> photographs = photographs(folder, Integer.parseInt(given[2]));
        ADossier small = new ADossier().with("首件", Papers.pdf("首.pdf", Papers.set("首", 1)));
        long first = millis(() -> small.bind(folder.resolve("first.pdf")));
        long plain = millis(() -> merge(papers, photographs, folder.resolve("plain.pdf")));
        Bound[] bound = new Bound[1];
        long processor = processor();
        long ours = millis(() -> bound[0] = dossier(papers, photographs).bind(folder.resolve("dossier.pdf")));
        System.out.printf(Locale.ROOT, MARK + "%d pages, %d photographs of 12 million points: %d sheets, %.1f MB, heap %d MB%n",
                bound[0].pages(), photographs.size(), bound[0].sheets(), Files.size(folder.resolve("dossier.pdf")) / (double) MEGA,
                Runtime.getRuntime().maxMemory() / MEGA);
        System.out.printf(Locale.ROOT, MARK + "  the very first dossier, of one page             %6d ms%n", first);
        System.out.printf(Locale.ROOT, MARK + "  plain merge, photographs as they are, %6.1f MB  %6d ms%n",
                Files.size(folder.resolve("plain.pdf")) / (double) MEGA, plain);
        System.out.printf(Locale.ROOT, MARK + "  dossier, ratio %.2f, processors busy for %d ms    ms %d%n", (double) ours / plain,
                (processor() - processor) / 1_000_000, ours);
    }

    private static ADossier dossier(List<Path> papers, List<Path> photographs) {
        ADossier dossier = new ADossier();
        papers.forEach(paper -> dossier.with("文书 " + paper.getFileName(), file(paper, "application/pdf")));
        return dossier.with("现场照片", photographs.stream().map(one -> file(one, "image/jpeg")).toArray(PartFile[]::new));
    }

    private static PartFile file(Path path, String type) {
        return new PartFile(path.getFileName().toString(), type, path.toFile().length(), null, null, () -> Files.newInputStream(path));
    }

    private static void merge(List<Path> papers, List<Path> photographs, Path to) throws IOException {
        try (PDDocument merged = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (Path paper : papers) {
                try (PDDocument one = Loader.loadPDF(paper.toFile())) {
                    new PDFMergerUtility().appendDocument(merged, one);
                }
            }
            for (Path photograph : photographs) {
                PDPage page = new PDPage();
                merged.addPage(page);
                try (InputStream content = Files.newInputStream(photograph);
                        PDPageContentStream pen = new PDPageContentStream(merged, page)) {
                    pen.drawImage(JPEGFactory.createFromStream(merged, content), 56, 110, 483, 362);
                }
            }
            merged.save(to.toFile());
        }
    }

    private static List<Path> papers(Path folder, int pages) throws IOException {
        List<Path> papers = new ArrayList<>();
        for (int paper = 0; paper < pages / PAPER; paper++) {
            papers.add(Files.write(folder.resolve("paper" + paper + ".pdf"), Papers.set("第" + paper + "件文书的正文，写在六页纸上。", PAPER)));
        }
        return papers;
    }

    /** One photograph with the grain of a camera, and copies of it: what is in them does not matter to whoever decodes them. */
    private static List<Path> photographs(Path folder, int count) throws IOException {
        Path first = Files.write(folder.resolve("photograph.jpg"), Papers.written("jpg", grainy(new Random(7))));
        List<Path> photographs = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Path copy = folder.resolve("photograph" + number + ".jpg");
            Files.deleteIfExists(copy);
            photographs.add(Files.createLink(copy, first));
        }
        return photographs;
    }

    private static BufferedImage grainy(Random chance) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (int spot = 0; spot < WIDTH; spot++) {
            pen.setColor(new Color(chance.nextInt(1 << 24)));
            pen.fillOval(chance.nextInt(WIDTH), chance.nextInt(HEIGHT), chance.nextInt(WIDTH / 12), chance.nextInt(HEIGHT / 12));
        }
        pen.dispose();
        for (int point = 0; point < WIDTH * HEIGHT; point++) {
            int grain = chance.nextInt(32);
            picture.setRGB(point % WIDTH, point / WIDTH, picture.getRGB(point % WIDTH, point / WIDTH) ^ (grain | grain << 8 | grain << 16));
        }
        return picture;
    }

    /** Nanoseconds. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private interface Work {

        void run() throws IOException;
    }

    private static long millis(Work work) {
        long before = System.nanoTime();
        try {
            work.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return (System.nanoTime() - before) / 1_000_000;
    }
}
