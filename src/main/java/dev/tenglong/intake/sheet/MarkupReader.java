package dev.tenglong.intake.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A file that is markup as a whole: a web page or an XML spreadsheet. */
final class MarkupReader extends FilterReader implements MarkupSource {

    /** More than any buffer holds: so many tags of which none ends would all be in memory at once. */
    private static final int MOST_OPEN_TAGS = 20_000;

    private final long longest;
    private final Budget budget;
    private final Refusal refusal;
    private long read;
    private long tokenStart;
    private int tags;

    MarkupReader(Reader in, long longest, Budget budget, Refusal refusal) {
        super(in);
        this.longest = longest;
        this.budget = budget;
        this.refusal = refusal;
    }

    @Override
    public String title() {
        return "文件";
    }

    @Override
    public void tokenEnded() {
        tokenStart = read;
        tags = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        budget.expectTime();
        int count = in.read(buffer, offset, length);
        read += Math.max(0, count);
        if (read - tokenStart > longest) {
            throw new RefusedStreamException(refusal.tooLarge("文件里有一个标记或一段文字超过 " + longest + " 字，正常的表格没有"));
        }
        for (int i = offset; i < offset + count; i++) {
            tags += buffer[i] == '<' ? 1 : 0;
        }
        if (tags > MOST_OPEN_TAGS) {
            throw new RefusedStreamException(refusal.tooLarge("文件里有 " + MOST_OPEN_TAGS + " 个以上的标记层层相套，没有一个结束"));
        }
        return count;
    }

    @Override
    public void drain() throws IOException {
        char[] rest = new char[1 << 14];
        do {
            tokenEnded();
        } while (read(rest, 0, rest.length) >= 0);
    }
}
