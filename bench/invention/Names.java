import java.util.Random;

/** Names without any order between them, for measuring how much work many values are. */
final class Names implements Invent.Subject {

    private final int values;
    private int name;

    /**
     * Names.
     *
     * @param values how many compete for one object
     */
    Names(int values) {
        this.values = values;
    }

    @Override
    public String next(Random random) {
        name = random.nextInt(values);
        return right(random, 0);
    }

    @Override
    public String right(Random random, double manner) {
        return "Name " + name;
    }

    @Override
    public String wrong(Random random) {
        return "Name " + random.nextInt(values);
    }
}
