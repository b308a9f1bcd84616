package org.variorum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue is in order, and says of each code what it is about. */
class CodeTest {

    @Test
    void numbersRise() {
        List<String> numbers = Arrays.stream(Code.values()).map(Code::number).toList();
        assertThat(numbers)
                .allMatch(number -> number.matches("V\\d{3}"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aGroupIsAHundredWithCodes(CodeGroup group) {
        assertThat(Code.values())
                .filteredOn(code -> code.group() == group)
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(group.title()).startsWith(code.number().substring(0, 2) + "xx: "));
    }
}
