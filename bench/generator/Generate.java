import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the same articles three times, as {@code OUT/variorum}, as {@code OUT/plain} and as {@code OUT/hugo}; the same
 * arguments give the same bytes. Arguments: how many articles, the seed, OUT, how many works are cited that nobody annotated.
 */
final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        int articles = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Path out = Path.of(arguments[2]);
        World world = new World(seed, Math.max(5, articles / 10), Math.max(15, articles * 3 / 10));
        new VariorumSite(world, out.resolve("variorum")).write(articles, seed, Integer.parseInt(arguments[3]));
        new VariorumSite(world, out.resolve("plain")).writePlain(articles, seed);
        new HugoSite(out.resolve("hugo")).write(world, articles, seed);
    }
}
