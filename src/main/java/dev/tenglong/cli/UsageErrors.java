package dev.tenglong.cli;

import static java.util.stream.Collectors.joining;

import dev.tenglong.diagnostics.Nearest;
import dev.tenglong.enterprise.PersonalData;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Command-line mistakes in a few lines of Chinese, instead of picocli's English and a screenful of usage. A sentence is
 * passed on only when it is ours; picocli's own never is, for it names classes.
 */
final class UsageErrors implements IParameterExceptionHandler {

    private static final Pattern OPTION = Pattern.compile("(?<![\\p{Alnum}-])--?[a-zA-Z][\\w-]*");

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("错误[US101]: " + sentence(e, args));
        List<String> similar = similar(e);
        if (!similar.isEmpty()) {
            err.println("   = 相近: " + String.join("、", similar));
        }
        err.println("   = 处理: 运行 " + command.getCommandSpec().qualifiedName() + " --help 查看用法");
        return ExitCode.USAGE.code();
    }

    private static String sentence(ParameterException e, String[] args) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return stray(e.getCommandLine())
                    .map(s -> strayed(e.getCommandLine(), s))
                    .orElseGet(() -> missing(missing, args));
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return "这些选项不能同时使用: " + optionsIn(e.getMessage());
        }
        if (e instanceof OverwrittenOptionException twice) {
            return "选项 " + name(twice.getOverwritten()) + " 只能写一次";
        }
        if (e instanceof MaxValuesExceededException) {
            return subject(e) + "的值过多";
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return wrongValue(e.getArgSpec(), e);
        }
        return ours(e.getMessage()).orElseGet(() -> general(e));
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            return "没有选项 " + first;
        }
        boolean takesCommand = !e.getCommandLine().getSubcommands().isEmpty();
        return takesCommand ? "没有命令 " + first : "多余的参数 " + String.join(" ", e.getUnmatched());
    }

    /** A word nobody took, and the level of the command line it was left at. */
    private record Stray(CommandLine line, String word) {

        boolean isOption() {
            return word.startsWith("-");
        }
    }

    /** A word nobody took is the likelier mistake than the one that is missing for it. */
    private static Optional<Stray> stray(CommandLine command) {
        return Stream.of(Optional.ofNullable(command.getParent()), Optional.of(command))
                .flatMap(Optional::stream)
                .flatMap(line -> line.getUnmatchedArguments().stream().map(word -> new Stray(line, word)))
                .findFirst();
    }

    private static String strayed(CommandLine command, Stray stray) {
        boolean above = stray.line() != command;
        if (above && command.getCommandSpec().optionsMap().containsKey(stray.word())) {
            return "选项 " + stray.word() + " 要写在命令 " + command.getCommandName() + " 之后";
        }
        if (stray.isOption()) {
            return "没有选项 " + stray.word();
        }
        return (above ? "没有命令 " : "多余的参数 ") + stray.word();
    }

    private static List<String> similar(ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched) {
            // Picocli's own suggestions miss options it takes for values.
            return unmatched.isUnknownOption()
                    ? options(command, unmatched.getUnmatched().get(0))
                    : unmatched.getSuggestions();
        }
        return e instanceof MissingParameterException
                ? stray(command)
                        .filter(Stray::isOption)
                        .map(stray -> options(command, stray.word()))
                        .orElse(List.of())
                : List.of();
    }

    /** The options of a command that a mistyped one may have meant; one written exactly is not mistyped. */
    private static List<String> options(CommandLine command, String typed) {
        var known = command.getCommandSpec().optionsMap().keySet();
        String name = typed.replaceFirst("=.*", "");
        return known.contains(name) ? List.of() : Nearest.to(name, known);
    }

    private static String missing(MissingParameterException e, String[] args) {
        List<ArgSpec> missing = e.getMissing();
        if (missing.isEmpty()) {
            return "缺少必需的选项或参数 " + optionsIn(e.getMessage());
        }
        // The same exception says that an option is absent and that it stands there without its value.
        String names = missing.stream().map(UsageErrors::name).collect(joining("、"));
        boolean typed = missing.stream().anyMatch(arg -> isTyped(arg, args));
        return typed ? "选项 " + names + " 后面缺少它的值" : "缺少必需的 " + names;
    }

    private static boolean isTyped(ArgSpec arg, String[] args) {
        return arg instanceof OptionSpec option
                && Arrays.stream(args)
                        .anyMatch(typed -> Arrays.asList(option.names()).contains(typed));
    }

    private static String wrongValue(ArgSpec arg, ParameterException e) {
        if (arg.isOption() && arg.arity().max() == 0) {
            return "选项 " + name(arg) + " 不带值，这里写了“" + e.getValue() + "”";
        }
        String rule = e.getCause() instanceof TypeConversionException t
                ? ours(t.getMessage()).orElse("")
                : "";
        if (rule.isEmpty() && arg.type().isEnum()) {
            rule = "可选值为 "
                    + Arrays.stream(arg.type().getEnumConstants())
                            .map(value -> String.valueOf(value).toLowerCase(Locale.ROOT))
                            .collect(joining("、"));
        }
        return name(arg) + " 的值“" + PersonalData.mask(e.getValue()) + "”不合要求" + (rule.isEmpty() ? "" : "，" + rule);
    }

    private static String general(ParameterException e) {
        if (String.valueOf(e.getMessage()).startsWith("Missing required subcommand")) {
            return "缺少命令";
        }
        String about = e.getArgSpec() != null ? name(e.getArgSpec()) : optionsIn(String.valueOf(e.getMessage()));
        return about.isEmpty() ? "命令行有误" : "选项或参数写法有误: " + about;
    }

    private static String subject(ParameterException e) {
        String named = e.getArgSpec() != null ? name(e.getArgSpec()) : optionsIn(String.valueOf(e.getMessage()));
        return named.isEmpty() ? "参数" : named + " ";
    }

    /** A message with Chinese in it was written here, so it is fit to print. */
    private static Optional<String> ours(String message) {
        return Optional.ofNullable(message)
                .filter(m -> m.codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                                && !m.startsWith("Invalid value")));
    }

    private static String optionsIn(String message) {
        Matcher found = OPTION.matcher(message);
        return found.results().map(r -> r.group()).distinct().collect(joining("、"));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
