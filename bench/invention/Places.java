import java.util.Random;

/**
 * Towns in regions in countries on continents. Sources name the town, or only what it lies in; those who are wrong name
 * another place, near or far. Every country has a Central Region, so that one name stands for many places.
 */
final class Places implements Invent.Subject {

    private static final int CONTINENTS = 5;
    private static final int COUNTRIES = 20;
    private static final int REGIONS = 10;
    private static final int TOWNS = 5;

    private int continent;
    private int country;
    private int region;
    private int town;

    @Override
    public String next(Random random) {
        draw(random);
        return name(3) + "," + name(2) + "," + name(1) + "," + name(0);
    }

    private void draw(Random random) {
        continent = random.nextInt(CONTINENTS);
        country = random.nextInt(COUNTRIES);
        region = random.nextInt(REGIONS);
        town = random.nextInt(TOWNS);
    }

    @Override
    public String right(Random random, double manner) {
        return name(level(random.nextDouble() * 0.7 + manner * 0.3));
    }

    private static int level(double at) {
        return at < 0.12 ? 0 : at < 0.6 ? 1 : at < 0.85 ? 2 : 3;
    }

    @Override
    public String wrong(Random random) {
        Places other = new Places();
        other.draw(random);
        if (random.nextDouble() < 0.3) {
            other.continent = continent;
            other.country = country;
        }
        return other.name(1 + random.nextInt(3));
    }

    private String name(int level) {
        return switch (level) {
            case 0 -> "Continent " + continent;
            case 1 -> "Country " + continent + "." + country;
            case 2 -> region == 0 ? "Central Region" : "Region " + continent + "." + country + "." + region;
            default -> "Town " + continent + "." + country + "." + region + "." + town;
        };
    }

    @Override
    public String hierarchy() {
        StringBuilder rows = new StringBuilder("0,Root,-1\n");
        int id = 0;
        for (continent = 0; continent < CONTINENTS; continent++) {
            int above = row(rows, ++id, 0, 0);
            for (country = 0; country < COUNTRIES; country++) {
                int state = row(rows, ++id, 1, above);
                for (region = 0; region < REGIONS; region++) {
                    int part = row(rows, ++id, 2, state);
                    for (town = 0; town < TOWNS; town++) {
                        row(rows, ++id, 3, part);
                    }
                }
            }
        }
        return rows.toString();
    }

    private int row(StringBuilder rows, int id, int level, int parent) {
        rows.append(id)
                .append(',')
                .append(name(level))
                .append(',')
                .append(parent)
                .append('\n');
        return id;
    }
}
