import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One article of some six hundred words. The same number gives the same article in either notation: a notation takes no
 * part in the throws of the dice.
 */
record Article(String id, String title, String summary, LocalDate date, List<String> tags, String body) {

    /** The article of that number. */
    static Article of(World world, long seed, int number, int count, Notation notation) {
        Random random = new Random(seed * 1_000_003 + number);
        Words words = new Words(random);
        String body = new Writer(world, random, words, notation, number, count).body();
        return new Article(
                id(number),
                Words.capital(words.fill("the {adj} {thing} of {place}")) + ", part " + (number + 1),
                words.sentence(),
                World.day(number * 1000 / count),
                List.of(World.TAGS.get(number % World.TAGS.size()), World.TAGS.get((number + 3) % World.TAGS.size())),
                body);
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "article-%04d", number);
    }

    /** The whole file. */
    String text(Notation notation) {
        return notation.frontMatter(this) + body;
    }

    private record Writer(World world, Random random, Words words, Notation notation, int number, int count) {

        String body() {
            World.Question main = world.questions.get(number % world.questions.size());
            return paragraph(main) + "\n"
                    + section(table()) + section(list()) + section(quote())
                    + (number % 3 == 0 ? notation.reconciliation(main) + "\n" : "")
                    + "[^a]: " + words.sentence() + " " + citation() + "\n\n"
                    + "[^b]: " + words.sentence() + "\n";
        }

        private String section(String block) {
            return "## " + Words.capital(words.fill("{thing} and {thing} in {place}")) + "\n\n"
                    + paragraph(question()) + "\n" + block + "\n"
                    + words.sentence() + " " + sourced()
                    + (block.startsWith("|") ? "[^a]" : block.startsWith("1.") ? "[^b]" : "") + "\n\n";
        }

        private String paragraph(World.Question question) {
            String passage = words.fill("the {thing} of {place} had been {done} as the {body} said");
            return words.sentence() + "\n"
                    + "At the end " + notation.finding(passage, question) + " " + citation() + ".\n"
                    + words.sentence() + " " + sourced() + "\n"
                    + Words.capital(words.fill("it was *{adj}*, and a **{thing}** is not often {done}; see "))
                    + notation.link(words.fill("the {adj} {thing}"), Article.id(random.nextInt(count))) + ".\n";
        }

        private String sourced() {
            return random.nextBoolean()
                    ? notation.citeInText(report())
                            + words.fill(" has the {thing} {done} in {month} rather than {month}.")
                    : words.fill("The {body} gave the {thing} up in {month} ") + citation() + ".";
        }

        private String table() {
            StringBuilder table = new StringBuilder("| place | month | boats |\n|---|:-:|--:|\n");
            for (int i = 0; i < 4; i++) {
                table.append(words.fill("| {place} | {month} | "))
                        .append(random.nextInt(900))
                        .append(" |\n");
            }
            return table.toString();
        }

        private String list() {
            StringBuilder list = new StringBuilder();
            for (int i = 1; i <= 3; i++) {
                list.append(i).append(". ").append(words.sentence()).append('\n');
            }
            return list.toString();
        }

        private String quote() {
            return "> " + words.sentence() + "\n> " + words.sentence() + "\n";
        }

        private String citation() {
            List<String> locators = List.of("", "para. 2", "p. 14", "pp. 3-5", "sec. 1");
            Notation.Cited first = new Notation.Cited(report(), words.pick(locators));
            return notation.cite(
                    random.nextInt(3) == 0 ? List.of(first, new Notation.Cited(report(), "")) : List.of(first));
        }

        private World.Question question() {
            return words.pick(world.questions);
        }

        private World.Report report() {
            return words.pick(world.reports);
        }
    }
}
