package dev.tenglong.intake.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.feedback.FeedbackMark.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackMarkTest {

    private static final Period MARCH = new Period(2022, 3);
    private static final String SHA = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"用地.xlsx", "甲 街道/用地（2022年3月）[修订].xls", "a; b；c.csv", "校验：x.xlsx", "=1+1.xlsx"})
    void what_is_written_is_read_again(String file) {
        var mark = new FeedbackMark(
                MARCH, false, List.of(Source.of(file, "东 片", SHA), Source.of("反馈_2022-03_r1.xlsx", "", SHA)));
        assertThat(FeedbackMark.of(mark.text())).contains(mark);
    }

    @Test
    void an_excerpt_says_so() {
        var mark = new FeedbackMark(MARCH, true, List.of(Source.of("用地.xlsx", "Sheet1", SHA)));
        assertThat(FeedbackMark.of(mark.text())).contains(mark);
        assertThat(mark.text()).contains("节选，不能代替原表");
    }

    @Test
    void a_file_called_excerpt_is_none() {
        var mark = new FeedbackMark(MARCH, false, List.of(Source.of("节选.xlsx", "节选", SHA)));
        assertThat(FeedbackMark.of(mark.text()).orElseThrow().excerpt()).isFalse();
    }

    @Test
    void spreadsheet_programs_may_change_line_ends_and_people_the_title() {
        var mark = new FeedbackMark(MARCH, false, List.of(Source.of("用地.xlsx", "Sheet1", SHA)));
        assertThat(FeedbackMark.of("备注 " + mark.text().replace("\n", "\r\n") + "（已改）"))
                .contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "问题与处理办法",
                "统计期：2022-03",
                "【回传标记】统计期：2022-03",
                "【回传标记】统计期：2022-13\n来源文件：a；工作表：b；校验：0123456789abcdef"
            })
    void any_other_text_is_no_mark(String text) {
        assertThat(FeedbackMark.of(text)).isEmpty();
    }
}
