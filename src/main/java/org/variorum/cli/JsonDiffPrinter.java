package org.variorum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.amend.Account;
import org.variorum.amend.Difference;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;

/** Prints differences for programs. */
final class JsonDiffPrinter {

    private final PrintWriter out;

    /** Prints there. */
    JsonDiffPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(List<Difference> differences) {
        out.print(JsonText.indented(JsonPrinter.start()
                .putAll("differences", differences, JsonDiffPrinter::difference)
                .put("summary", DiffWords.summary(differences))
                .json()));
    }

    private static Json difference(Difference difference) {
        Account account = difference.account();
        return new JsonObject()
                .put("turn", difference.turn())
                .put("kind", account.kind())
                .put("id", account.id())
                .put("question", Optional.of(account.question()).filter(q -> !q.isEmpty()), Json::of)
                .put("title", account.title())
                .put("was", difference.before().map(Account::says), JsonDiffPrinter::says)
                .put("is", difference.after().map(Account::says), JsonDiffPrinter::says)
                .putAny("changed", difference.changes(), change -> Json.of(change.name()))
                .json();
    }

    private static Json says(Map<String, String> says) {
        JsonObject object = new JsonObject();
        says.forEach(object::put);
        return object.json();
    }
}
