package org.variorum.intake;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.evidence.text.Extract;
import org.variorum.evidence.text.Extraction;
import org.variorum.evidence.text.NoTextException;
import org.variorum.evidence.text.WarcFile;
import org.variorum.evidence.text.WarcPage;
import org.variorum.reach.Download;

/** An article as it was taken. Immutable, as long as nobody writes into its copy. */
final class Article {

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,5}(?:\\.gz)?)$");

    private final Particulars particulars;
    private final Optional<String> elsewhere;
    private final List<String> paragraphs;
    private final byte[] copy;
    private final String ending;
    private final Optional<LocalDate> retrieved;

    private Article(
            Particulars particulars,
            Optional<String> elsewhere,
            List<String> paragraphs,
            byte[] copy,
            String ending,
            Optional<LocalDate> retrieved) {
        this.particulars = particulars;
        this.elsewhere = elsewhere;
        this.paragraphs = List.copyOf(paragraphs);
        this.copy = copy;
        this.ending = ending;
        this.retrieved = retrieved;
    }

    /** What it says of itself. */
    Particulars particulars() {
        return particulars;
    }

    /** What it calls its own address, where that is on another host than the one that answered: anybody can say so. */
    Optional<String> elsewhere() {
        return elsewhere;
    }

    /** Its paragraphs, headings among them. */
    List<String> paragraphs() {
        return paragraphs;
    }

    /** What is kept of it. */
    byte[] copy() {
        return copy;
    }

    /** With what the name of a file of that kind ends. */
    String ending() {
        return ending;
    }

    /** The day on which it was fetched. */
    Optional<LocalDate> retrieved() {
        return retrieved;
    }

    /**
     * One that was fetched; what is kept is an archive of all that the servers on the way answered.
     *
     * @throws NoTextException if no text can be had from it
     */
    static Article of(Download download) throws IOException, NoTextException {
        WarcFile archive = new WarcFile(download.sent()
                .orElseThrow(() -> new NoTextException(
                        "its server does not say what day it is, and so nobody could say when it was fetched")));
        for (Download.Hop hop : download.hops()) {
            archive.add(
                    hop.address(),
                    hop.status(),
                    hop.headers(),
                    hop.equals(download.last()) ? download.body() : new byte[0]);
        }
        return archived(archive.bytes(), "warc");
    }

    private static Article archived(byte[] archive, String ending) throws IOException, NoTextException {
        WarcPage page = WarcPage.of(archive);
        String address = page.address().map(URI::toString).orElse("");
        Article read = read(page.address().map(Article::name).orElse(""), page.body(), page.charset(), address);
        Optional<String> asked = Publisher.host(address);
        Optional<String> elsewhere = read.particulars()
                .address()
                .filter(own -> asked.isPresent() && !Publisher.host(own).equals(asked));
        Particulars said = elsewhere.isPresent()
                ? at(address).or(read.particulars())
                : read.particulars().or(at(address));
        return new Article(said, elsewhere, read.paragraphs(), archive, ending, Optional.of(page.taken()));
    }

    private static Particulars at(String address) {
        return new Particulars(
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(address).filter(a -> a.matches("https?://.+")),
                Optional.empty());
    }

    /**
     * One in a file, which is kept as it is.
     *
     * @throws NoTextException if no text can be had from it
     */
    static Article of(String name, byte[] bytes) throws IOException, NoTextException {
        return Extraction.isArchive(bytes) ? archived(bytes, ending(name)) : read(name, bytes, Optional.empty(), "");
    }

    private static Article read(String name, byte[] bytes, Optional<String> charset, String address)
            throws IOException, NoTextException {
        Extract extract = Extraction.of(name, bytes);
        if (extract.format() == Extract.Format.HTML) {
            Page page = Page.of(bytes, charset, address);
            return new Article(
                    page.particulars(), Optional.empty(), page.paragraphs(), bytes, ending(name), Optional.empty());
        }
        List<String> paragraphs = Stream.of(extract.text().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return new Article(Particulars.NONE, Optional.empty(), paragraphs, bytes, ending(name), Optional.empty());
    }

    private static String ending(String name) {
        Matcher ending = ENDING.matcher(name);
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "txt";
    }

    private static String name(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
