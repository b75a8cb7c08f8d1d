package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {

    @ParameterizedTest(name = "“{0}” takes {2} lines in {1}")
    @CsvSource({"'',5,1", "企业,5,1", "企业名称,9,1", "企业名称,8,2", "abcd,5,1", "abcde,5,2", "'甲\n乙',5,2", "'\n',5,2"})
    void counts_as_a_cell_wraps(String text, int width, int lines) {
        assertThat(TextLines.count(text, width)).isEqualTo(lines);
    }
}
