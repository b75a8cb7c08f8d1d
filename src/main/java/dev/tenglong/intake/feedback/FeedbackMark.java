package dev.tenglong.intake.feedback;

import dev.tenglong.enterprise.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sheet of a feedback workbook says of itself (回传标记), in the header cell of the column of remedies: in words, so that
 * people know what it is for and every spreadsheet program keeps it.
 *
 * @param period  the period that was screened
 * @param excerpt whether the sheet holds only the rows with findings
 * @param sources what it is a copy of: the sheet first sent, then every corrected copy of it since
 */
public record FeedbackMark(Period period, boolean excerpt, List<Source> sources) {

    /** How the column of remedies is headed. */
    public static final String TITLE = "问题与处理办法";

    private static final String KEY = "回传标记";
    private static final String EXCERPT = "节选";
    private static final String PAGE = "【反馈说明页，不是数据，回传时不读取】";
    private static final int DIGITS = 16;
    private static final Pattern PERIOD = Pattern.compile("统计期[：:]\\s*((?:19|20)\\d{2}-\\d{2})");
    private static final Pattern SOURCE = Pattern.compile(
            "来源文件[：:](.+?)[；;]\\s*工作表[：:](.*?)[；;]\\s*校验[：:]\\s*([0-9a-f]{" + DIGITS + "})", Pattern.DOTALL);

    /**
     * A worksheet of a file.
     *
     * @param digits the first digits of the SHA-256 of the file, in hex
     */
    public record Source(String file, String sheet, String digits) {

        public Source {
            file = flat(file);
            sheet = flat(sheet);
            if (digits.length() != DIGITS) {
                throw new IllegalArgumentException("not the first digits of a SHA-256: " + digits);
            }
        }

        public static Source of(String file, String sheet, String sha256) {
            return new Source(file, sheet, sha256.substring(0, DIGITS));
        }

        /** The same worksheet, whatever its file is called now. */
        public boolean isSame(Source other) {
            return digits.equals(other.digits) && sheet.equals(other.sheet);
        }

        /** For people. */
        public String display() {
            return file + (sheet.isEmpty() ? "" : " [" + sheet + "]");
        }
    }

    public FeedbackMark {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a feedback sheet has a source");
        }
    }

    /** What was sent first. */
    public Source original() {
        return sources.get(0);
    }

    /** The header cell of the column of remedies. */
    public String text() {
        var text = new StringBuilder(TITLE)
                .append("\n【")
                .append(KEY)
                .append(excerpt ? "，" + EXCERPT + "，不能代替原表】" : "，请勿改动】")
                .append("统计期：")
                .append(period);
        sources.forEach(source -> text.append("\n来源文件：")
                .append(source.file())
                .append("；工作表：")
                .append(source.sheet())
                .append("；校验：")
                .append(source.digits()));
        return text.toString();
    }

    /** Reads a cell; empty where it holds no mark. */
    public static Optional<FeedbackMark> of(String text) {
        int key = text.indexOf(KEY);
        Matcher period = PERIOD.matcher(text);
        if (key < 0 || !period.find(key)) {
            return Optional.empty();
        }
        var sources = new ArrayList<Source>();
        for (Matcher source = SOURCE.matcher(text); source.find(); ) {
            sources.add(new Source(source.group(1), source.group(2), source.group(3)));
        }
        boolean excerpt = text.substring(key, period.start()).contains(EXCERPT);
        return sources.isEmpty()
                ? Optional.empty()
                : Period.parse(period.group(1)).map(p -> new FeedbackMark(p, excerpt, sources));
    }

    /** The line on those pages of a feedback workbook that hold no data. */
    public static String page() {
        return PAGE;
    }

    static boolean isPage(String text) {
        return text.contains(PAGE);
    }

    private static String flat(String name) {
        return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
