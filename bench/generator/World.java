import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the articles draw on: outlets and entities, the questions, and the reports that answer them, not always alike.
 * The proportions are those of the example content: three reports to a question, two claims to a report.
 */
final class World {

    static final List<String> TAGS =
            List.of("harbour", "grain", "tides", "ferries", "locks", "fishing", "tolls", "surveys", "winter", "treaty");

    private static final LocalDate START = LocalDate.of(2021, 1, 4);
    private static final List<String> OUTLET_KINDS =
            List.of("newspaper", "newspaper", "wire", "broadcaster", "primary", "analysis", "rewrite", "social");
    private static final List<String> EXPECTS = List.of(
            "quantity", "date", "entity", "yes-no", "quantity", "date", "entity", "quantity", "quote", "relation");

    final List<Outlet> outlets;
    final List<Entity> entities;
    final List<Event> events;
    final List<Question> questions;
    final List<Report> reports = new ArrayList<>();

    private final Random random;
    private final Words words;

    World(long seed, int questionCount, int reportCount) {
        random = new Random(seed);
        words = new Words(random);
        outlets = list(40, this::outlet);
        entities = list(120, this::entity);
        events = list(20, this::event);
        questions = list(questionCount, this::question);
        for (int i = 0; i < reportCount; i++) {
            reports.add(report(i));
        }
    }

    record Outlet(String id, String name, String kind, String reliability) {}

    record Entity(String id, String name, String kind, String partOf) {}

    record Event(String id, String name, LocalDate when) {}

    /**
     * A question and what may be answered.
     *
     * @param answers as attributes spell them; the first is right
     */
    record Question(String id, String text, String expects, String subject, String tag, List<String> answers) {
        String truth() {
            return answers.get(0);
        }
    }

    record Report(
            String id, String title, Outlet outlet, LocalDate issued, String via, String tag, List<Claim> claims) {}

    record Claim(Question question, String value) {}

    /** The day that many days after the first. */
    static LocalDate day(int days) {
        return START.plusDays(days);
    }

    private static <T> List<T> list(int size, IntFunction<T> maker) {
        return IntStream.range(0, size).mapToObj(maker).toList();
    }

    private Outlet outlet(int i) {
        String name = words.word("place") + " " + words.pick(List.of("Courier", "Post", "Gazette", "Watch", "Wire"));
        return new Outlet(
                Words.slug(name) + "-" + i,
                name,
                OUTLET_KINDS.get(i % OUTLET_KINDS.size()),
                words.pick(List.of("A", "B", "B", "C", "D")));
    }

    private Entity entity(int i) {
        String kind = i % 6 == 4 ? "person" : i % 6 == 5 ? "place" : "body";
        String name = Words.capital(words.word("body")) + " of " + words.word("place") + " " + (i + 1);
        return new Entity("entity-" + i, name, kind, i % 4 == 3 && kind.equals("body") ? "entity-" + i / 4 * 2 : "");
    }

    private Event event(int i) {
        return new Event("event-" + i, Words.capital(words.word("event")) + " " + (i + 1), day(random.nextInt(900)));
    }

    private Question question(int i) {
        String expects = EXPECTS.get(i % EXPECTS.size());
        String text = switch (expects) {
            case "quantity" -> words.fill("How many boats passed the {adj} {thing} of {place} in {month}?");
            case "date" -> words.fill("When was the {adj} {thing} of {place} {done}?");
            case "entity" -> words.fill("Which body had the {adj} {thing} of {place} {done}?");
            case "quote" -> words.fill("What did the {role} of {place} say of the {thing}?");
            case "relation" -> words.fill("Was the {thing} of {place} {done} before or after the {event}?");
            default -> words.fill("Was the {adj} {thing} of {place} {done} in {month}?");
        };
        return new Question(
                "question-" + i,
                text,
                expects,
                entities.get(random.nextInt(entities.size())).id(),
                words.pick(TAGS),
                answers(expects));
    }

    private List<String> answers(String expects) {
        LocalDate date = day(random.nextInt(900));
        int number = 20 + random.nextInt(400);
        String event = events.get(random.nextInt(events.size())).id();
        int body = random.nextInt(20) * 6;
        return switch (expects) {
            case "quantity" -> List.of("" + number, "~" + number, ">=" + (number - 3), "" + number * 3 / 2);
            case "date" ->
                List.of("" + date, "" + date.plusDays(1), date.toString().substring(0, 7));
            case "entity" -> List.of("entity-" + body, "entity-" + (body + 1), "entity-" + (body + 2));
            case "quote" -> quotes(words.fill("the {thing} was {done} for a {adj} reason"));
            case "relation" -> List.of("before " + event, "after " + event);
            default -> List.of("yes", "no");
        };
    }

    private List<String> quotes(String words) {
        return List.of(words, words.replace("for a", "for no"), words.replace("was", "has been"));
    }

    private Report report(int i) {
        Outlet outlet = outlets.get(random.nextInt(outlets.size()));
        LocalDate issued = day(i * 900 / Math.max(1, 3 * questions.size()) + random.nextInt(20));
        Question main = questions.get(i % questions.size());
        boolean first = i < questions.size();
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(main, first ? main.truth() : answer(main)));
        for (int more = random.nextInt(4) * 2 / 3; more > 0; more--) {
            Question other = questions.get((i + more) % questions.size());
            claims.add(new Claim(other, answer(other)));
        }
        String via = !first && random.nextInt(5) == 0
                ? reports.get(i - questions.size()).id()
                : "";
        String id = String.format(Locale.ROOT, "%s-%tY%<tm%<td-%d", outlet.id(), issued, i);
        return new Report(
                id,
                Words.capital(words.fill("{adj} {thing} {done} in {place}")),
                outlet,
                issued,
                via,
                main.tag(),
                claims);
    }

    private String answer(Question question) {
        return random.nextInt(10) < 6 ? question.truth() : words.pick(question.answers());
    }
}
