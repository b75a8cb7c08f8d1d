package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Period;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every way picocli can refuse a command line comes out in Chinese. */
class UsageErrorsTest {

    enum Flows {
        ytd,
        month
    }

    static final class Chosen {
        @Option(names = "--csv")
        boolean csv;

        @Option(names = "--json")
        boolean json;
    }

    @Command(name = "try")
    static final class Try implements Callable<Integer> {
        @Spec
        CommandSpec spec;

        @Option(names = "--period", required = true)
        Period period;

        @Option(names = "--as-of")
        LocalDate asOf;

        @Option(names = "--flows")
        Flows flows;

        @Option(names = "--count")
        int count;

        @Option(names = "--strict")
        boolean strict;

        @ArgGroup
        Chosen chosen;

        @Parameters(paramLabel = "FILE")
        String file;

        @Override
        public Integer call() {
            throw new CommandLine.ParameterException(spec.commandLine(), "--strict 不能与 --dry-run 同用");
        }
    }

    @ParameterizedTest(name = "try {0}")
    @CsvSource(delimiter = '|', textBlock = """
            a                               | 缺少必需的 --period
            --period 2022                   | 缺少必需的 FILE
            --period                        | 选项 --period 后面缺少它的值
            --period --strict a             | 选项 --period 后面缺少它的值
            --period 2022年3月 a            | --period 的值“2022年3月”不合要求，统计期应写作 2022-03，全年写作 2022
            --period 2022 --as-of 3月 a     | --as-of 的值“3月”不合要求，日期应写作 2022-03-31
            --period 2022 --flows no a      | --flows 的值“no”不合要求，可选值为 ytd、month
            --period 2022 --count no a      | --count 的值“no”不合要求
            --period 2022 --strict=no a     | 选项 --strict 不带值，这里写了“no”
            --period 2022 --csv --json a    | 这些选项不能同时使用: --csv、--json
            --period 2022 a b c             | 多余的参数 b c
            --period 2022 --period 2021 a   | 选项 --period 只能写一次
            --period 2022 --stritc a        | 没有选项 --stritc
            --period 2022 a                 | --strict 不能与 --dry-run 同用
            """)
    void is_told_in_chinese(String args, String sentence) {
        var err = new StringWriter();
        int exit = new CommandLine(new Try())
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(new UsageErrors())
                .registerConverter(Period.class, Converters::period)
                .registerConverter(LocalDate.class, Converters::date)
                .execute(args.split(" "));
        assertThat(err.toString().lines().findFirst()).contains("错误[US101]: " + sentence);
        assertThat(exit).isEqualTo(2);
    }
}
