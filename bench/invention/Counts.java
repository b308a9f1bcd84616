import java.util.Random;

/**
 * Counts. Sources give the count, a rounded one, or that of some years ago; those who are wrong lose digits, add some, or
 * guess.
 */
final class Counts implements Invent.Subject {

    private long count;
    private long stale;

    @Override
    public String next(Random random) {
        count = Math.round(Math.exp(6 + random.nextDouble() * 9));
        stale = Math.round(count * (0.9 + random.nextDouble() * 0.08));
        return Long.toString(count);
    }

    @Override
    public String right(Random random, double manner) {
        if (random.nextDouble() < 0.2) {
            return Long.toString(stale);
        }
        return Long.toString(manner < 0.7 ? count : rounded(count, 3));
    }

    private static long rounded(long number, int digits) {
        long unit = 1;
        while (number / unit >= Math.pow(10, digits)) {
            unit *= 10;
        }
        return Math.round((double) number / unit) * unit;
    }

    @Override
    public String wrong(Random random) {
        double how = random.nextDouble();
        if (how < 0.3) {
            return Long.toString(count).substring(0, 1 + random.nextInt(2));
        }
        return how < 0.5
                ? count + Integer.toString(random.nextInt(1000))
                : Long.toString(Math.round(count * (0.6 + random.nextDouble() * 0.8)));
    }
}
