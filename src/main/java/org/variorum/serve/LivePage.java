package org.variorum.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as a preview shows it: the published bytes, with a script that asks for news and leave for that script in the
 * page's own policy. Everything else the policy forbids here as it will on the published site.
 */
final class LivePage {

    /** As our layout writes it; a theme's own layout may have none, and then there is nothing to widen. */
    private static final Pattern POLICY =
            Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"<>]*+)(\")");

    private static final String HEAD_END = "</head>";

    private LivePage() {}

    /** The page with the script, which is told the number of what is shown. */
    static byte[] of(byte[] page, long number) {
        String html = widened(new String(page, StandardCharsets.UTF_8));
        String script = "<script src=\"" + PreviewServer.SCRIPT + "?number=" + number + "\"></script>\n";
        int end = html.indexOf(HEAD_END);
        String live = end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
        return live.getBytes(StandardCharsets.UTF_8);
    }

    private static String widened(String html) {
        Matcher matcher = POLICY.matcher(html);
        return matcher.find()
                ? html.substring(0, matcher.start(2)) + policy(matcher.group(2)) + html.substring(matcher.end(2))
                : html;
    }

    /** A policy that allows scripts and connections of the site's own, too. */
    static String policy(String published) {
        List<String> directives = new ArrayList<>();
        for (String directive : published.split(";", -1)) {
            String name = directive.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.equals("script-src") && !name.equals("connect-src")) {
                directives.add(directive.strip());
            }
        }
        directives.add("script-src 'self'");
        directives.add("connect-src 'self'");
        return String.join("; ", directives);
    }
}
