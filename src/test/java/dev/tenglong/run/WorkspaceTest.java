package dev.tenglong.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path temp;

    private Path office;
    private Path deep;

    @BeforeEach
    void an_office_with_a_folder_inside() throws IOException {
        office = temp.resolve("拱墅区");
        deep = Files.createDirectories(office.resolve("数据/2022"));
        Files.createDirectories(office.resolve("config"));
        Files.createFile(office.resolve(Workspace.MARK));
    }

    @Test
    void is_the_nearest_parent_with_a_configuration() throws Exception {
        assertThat(Workspace.find(wish(deep)))
                .isEqualTo(new Workspace(office, Optional.of(office.resolve("config")), office.resolve("ledger")));
    }

    @Test
    void is_the_working_directory_with_the_built_in_configuration_where_there_is_none() throws Exception {
        assertThat(Workspace.find(wish(temp))).isEqualTo(new Workspace(temp, Optional.empty(), temp.resolve("ledger")));
    }

    @Test
    void each_part_can_be_named() throws Exception {
        Path other = Files.createDirectories(temp.resolve("other"));
        var wish = new Workspace.Wish(Optional.of(office), Optional.of(other), Optional.of(temp.resolve("l")), temp);
        assertThat(Workspace.find(wish)).isEqualTo(new Workspace(office, Optional.of(other), temp.resolve("l")));
    }

    @Test
    void a_named_folder_that_is_not_there_is_refused() {
        var wish = new Workspace.Wish(Optional.of(temp.resolve("nowhere")), Optional.empty(), Optional.empty(), temp);
        assertThatThrownBy(() -> Workspace.find(wish))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("IN001");
    }

    @Test
    void outputs_lie_under_their_period() throws Exception {
        assertThat(Workspace.find(wish(office)).out(new Period(2022, 3))).isEqualTo(office.resolve("out/2022-03"));
    }

    private static Workspace.Wish wish(Path workingDirectory) {
        return new Workspace.Wish(Optional.empty(), Optional.empty(), Optional.empty(), workingDirectory);
    }
}
