package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a { b: c; }              ¦ a{b: c;}",
                "`/* x */ a,  b\n{c:d}`   ¦ a,b{c:d}",
                "a /* x */ b {}           ¦ a b{}",
                "a :hover > b + c{}       ¦ a :hover > b + c{}",
                "a{b:calc(1px + 2px)}     ¦ a{b:calc(1px + 2px)}",
                "a{b:\"  ; /* no */  \"}  ¦ a{b:\"  ; /* no */  \"}",
                "a{b:'\\'  ;  '}          ¦ a{b:'\\'  ;  '}",
                "a{} /* open              ¦ a{}",
                "a{b:\"open  ;            ¦ a{b:\"open  ;",
                "a/*                      ¦ a",
            })
    void leavesOutWhatPartsNothing(String sheet, String compact) {
        assertThat(Compact.of(sheet)).isEqualTo(compact);
    }

    @Test
    void aSheetSaysTheSame() throws IOException {
        String sheet = Files.readString(Path.of("templates/assets/style.css"));
        assertThat(Compact.of(sheet))
                .hasSizeLessThan(sheet.length() * 9 / 10)
                .isEqualTo(Compact.of(Compact.of(sheet)))
                .doesNotContain("/*", "\n");
        assertThat(said(Compact.of(sheet))).isEqualTo(said(sheet));
    }

    private static String said(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s", "");
    }
}
