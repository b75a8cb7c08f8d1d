package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    @Test
    void forbidden_characters_are_replaced_and_long_names_cut() {
        var names = new SheetNames();
        assertThat(names.take("用能[修订]:1/2")).isEqualTo("用能_修订__1_2");
        assertThat(names.take("'引号'")).isEqualTo("_引号_");
        assertThat(names.take("长".repeat(40))).isEqualTo("长".repeat(31));
    }

    @Test
    void no_name_is_given_twice_in_any_case() {
        var names = new SheetNames();
        assertThat(names.take("Data")).isEqualTo("Data");
        assertThat(names.take("DATA")).isEqualTo("DATA(2)");
        assertThat(names.take("data")).isEqualTo("data(3)");
    }

    @Test
    void a_name_is_never_empty() {
        assertThat(new SheetNames().take(" ")).isEqualTo("_");
    }
}
