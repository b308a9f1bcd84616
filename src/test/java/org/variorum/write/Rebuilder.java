package org.variorum.write;

import java.nio.file.Path;

/** Rebuilds a site for ever, the next version each time, until it is killed. Arguments: output, files, how to swap. */
final class Rebuilder {

    private Rebuilder() {}

    public static void main(String[] arguments) throws Exception {
        Path output = Path.of(arguments[0]);
        int files = Integer.parseInt(arguments[1]);
        Exchange exchange = arguments[2].equals("exchange") ? Exchange.ofSystem() : Site.NO_EXCHANGE;
        for (int version = 1; ; version++) {
            new DirectoryOutput(output, false, Site.NO_GUARD, notice -> {}, exchange)
                    .write(Site.stamped(files, version));
            if (version == 2) {
                System.out.println("ready");
            }
        }
    }
}
