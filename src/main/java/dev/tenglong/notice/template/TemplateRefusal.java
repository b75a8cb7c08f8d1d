package dev.tenglong.notice.template;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.NoticeCode;
import dev.tenglong.diagnostics.UnusableInputException;

/** Words the refusal of a file that cannot be a template at all. */
record TemplateRefusal(String file) {

    private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Word files of before 2007, and those with a password whatever their age, are OLE2 files. */
    boolean isOldFormat(byte[] content) {
        for (int i = 0; i < OLD_FORMAT.length; i++) {
            if (content.length <= i || content[i] != OLD_FORMAT[i]) {
                return false;
            }
        }
        return true;
    }

    UnusableInputException because(String message, String hint) {
        return new UnusableInputException(
                Diagnostic.of(NoticeCode.TEMPLATE_UNREADABLE, new Location.WholeFile(file), message)
                        .hint(hint));
    }

    UnusableInputException damaged() {
        return new UnusableInputException(Diagnostic.of(
                NoticeCode.TEMPLATE_UNREADABLE, new Location.WholeFile(file), "应为 Word 文档（docx），文件不完整或不是 docx"));
    }

    UnusableInputException damaged(String part) {
        return new UnusableInputException(Diagnostic.of(
                NoticeCode.TEMPLATE_UNREADABLE, new Location.WholeFile(file), "应为 Word 文档（docx），部件 " + part + " 读不出来"));
    }
}
