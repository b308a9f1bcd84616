import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * One to four authors of a book. Sources leave some out, turn names round, shorten them to initials, or drop the middle
 * one; those who are wrong name the authors of another book, or somebody who had no part in it.
 */
final class Authors implements Invent.Subject {

    private static final List<String> GIVEN = List.of(
            "Ada", "Bela", "Carol", "Dora", "Emil", "Frida", "Gustav", "Hana", "Ivo", "Jana", "Karel", "Lena", "Milan");
    private static final List<String> START = List.of("Bran", "Kol", "Mar", "Nov", "Pet", "Rud", "Sel", "Tom", "Vil");
    private static final List<String> END =
            List.of("ak", "berg", "ec", "feld", "in", "man", "ova", "sen", "sky", "wald");

    /**
     * A person.
     *
     * @param middle an initial
     */
    private record Person(String given, String middle, String family) {}

    private List<Person> authors = List.of();

    @Override
    public String next(Random random) {
        authors = book(random);
        return written(authors, 0.9);
    }

    private static List<Person> book(Random random) {
        List<Person> people = new ArrayList<>();
        int count = 1 + (int) (random.nextDouble() * 4);
        for (int i = 0; i < count; i++) {
            people.add(person(random));
        }
        return people;
    }

    private static Person person(Random random) {
        return new Person(
                GIVEN.get(random.nextInt(GIVEN.size())),
                "" + (char) ('A' + random.nextInt(26)),
                START.get(random.nextInt(START.size())) + END.get(random.nextInt(END.size())));
    }

    @Override
    public String right(Random random, double manner) {
        int named = random.nextDouble() < 0.7 ? 1 + random.nextInt(authors.size()) : authors.size();
        List<Person> some = new ArrayList<>(authors.subList(0, named));
        Collections.shuffle(some, random);
        return written(some, manner);
    }

    @Override
    public String wrong(Random random) {
        if (random.nextDouble() < 0.95) {
            return written(book(random), random.nextDouble());
        }
        List<Person> named = new ArrayList<>(authors);
        if (random.nextBoolean()) {
            named.remove(random.nextInt(named.size()));
        }
        named.add(person(random));
        return written(named, random.nextDouble());
    }

    private static String written(List<Person> people, double manner) {
        return people.stream().map(p -> written(p, manner)).collect(Collectors.joining("; "));
    }

    private static String written(Person p, double manner) {
        if (manner < 0.25) {
            return p.family() + ", " + p.given();
        }
        if (manner < 0.5) {
            return (p.given() + " " + p.family()).toUpperCase(Locale.ROOT);
        }
        return manner < 0.65
                ? p.given().charAt(0) + ". " + p.family()
                : p.given() + " " + p.middle() + ". " + p.family();
    }
}
