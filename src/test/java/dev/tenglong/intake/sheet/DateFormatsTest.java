package dev.tenglong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "m/d/yy h:mm",
                "[h]:mm:ss",
                "mm:ss.0",
                "[DBNum1]上午/下午h\"时\"mm\"分\"",
                "D",
            })
    void dates(String code) {
        assertThat(DateFormats.isDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "G/通用格式",
                "0.00",
                "#,##0.00_ ;[Red]-#,##0.00",
                "0.00E+00",
                "0\"d\"",
                "\\d0",
                "[Red]0",
                "[$USD] #,##0",
                "@",
                "0.00_);yyyy",
                "Standard",
            })
    void numbers(String code) {
        assertThat(DateFormats.isDate(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "false, 44651, 2022-03-31",
        "false, 44651.5, 2022-03-31 12:00:00",
        "false, 0.9999999, 23:59:59",
        "false, 44650.9999999, 2022-03-31",
        "false, 1, 1900-01-01",
        "false, 59, 1900-02-28",
        "false, 61, 1900-03-01",
        "false, 2958465, 9999-12-31",
        "true, 43189, 2022-03-31",
        "true, 0, 1904-01-01",
    })
    void serials_as_excel_counts_them(boolean from1904, double serial, String text) {
        assertThat(new DateSerial(from1904).cell(serial)).isEqualTo(new RawCell.DateTime(text, serial));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 2958466, 1e300})
    void what_no_date_has_stays_a_number(double serial) {
        assertThat(new DateSerial(false).cell(serial)).isEqualTo(new RawCell.Number(serial));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-31, 2022-03-31, 44651",
        "2022-03-31T12:00:00.000Z, 2022-03-31 12:00:00, 44651.5",
        "06:00:00, 06:00:00, 0.25",
        "1900-01-01, 1900-01-01, 1",
    })
    void iso_dates_of_strict_workbooks(String iso, String text, double serial) {
        assertThat(new DateSerial(false).parse(iso)).contains(new RawCell.DateTime(text, serial));
        assertThat(new DateSerial(false).parse("无")).isEmpty();
    }
}
