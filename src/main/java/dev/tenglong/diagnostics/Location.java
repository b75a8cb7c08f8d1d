package dev.tenglong.diagnostics;

import java.util.Objects;
import java.util.Optional;

/** The place a finding points at (位置): something a clerk can open and correct. */
public sealed interface Location {

    /** The place in words, as printed behind an arrow. */
    String display();

    /** The file this place is in, as named to the user; empty where it is in none. */
    default Optional<String> file() {
        return Optional.empty();
    }

    /** The worksheet, where the file has worksheets. */
    default Optional<String> sheet() {
        return Optional.empty();
    }

    /** The cell in A1 notation, or the row as {@code 17:17}, as a spreadsheet program writes them. */
    default Optional<String> cell() {
        return Optional.empty();
    }

    /** 1-based row or line; 0 where the place has none. Orders findings. */
    default int row() {
        return 0;
    }

    /** 1-based column; 0 where the place has none. Orders findings. */
    default int column() {
        return 0;
    }

    /** A worksheet cell; row and column are 1-based. Column 0 means the whole row. */
    record Cell(String fileName, String sheetName, int row, int column) implements Location {
        public Cell {
            Objects.requireNonNull(fileName, "fileName");
            Objects.requireNonNull(sheetName, "sheetName");
            if (row < 1 || column < 0) {
                throw new IllegalArgumentException("no such cell: row " + row + ", column " + column);
            }
        }

        /** A whole row. */
        public static Cell row(String file, String sheet, int row) {
            return new Cell(file, sheet, row, 0);
        }

        @Override
        public Optional<String> file() {
            return Optional.of(fileName);
        }

        @Override
        public Optional<String> sheet() {
            return sheetName.isEmpty() ? Optional.empty() : Optional.of(sheetName);
        }

        @Override
        public Optional<String> cell() {
            return Optional.of(column == 0 ? row + ":" + row : letters(column) + row);
        }

        @Override
        public String display() {
            String place = column == 0 ? "第 " + row + " 行" : letters(column) + row;
            return new Sheet(fileName, sheetName).display() + " " + place;
        }

        /** The letters of a 1-based column: 1 is A, 27 is AA. */
        public static String letters(int column) {
            var letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString();
        }
    }

    /** A worksheet as a whole; a text table is a file with one worksheet without a name. */
    record Sheet(String fileName, String sheetName) implements Location {
        @Override
        public Optional<String> file() {
            return Optional.of(fileName);
        }

        @Override
        public Optional<String> sheet() {
            return sheetName.isEmpty() ? Optional.empty() : Optional.of(sheetName);
        }

        @Override
        public String display() {
            return fileName + (sheetName.isEmpty() ? "" : " [" + sheetName + "]");
        }
    }

    /** A file as a whole. */
    record WholeFile(String fileName) implements Location {
        @Override
        public Optional<String> file() {
            return Optional.of(fileName);
        }

        @Override
        public String display() {
            return fileName;
        }
    }

    /** A point in a configuration file (line and column 1-based) and the key path that leads there. */
    record ConfigPoint(String fileName, int line, int column, String keyPath) implements Location {
        @Override
        public Optional<String> file() {
            return Optional.of(fileName);
        }

        @Override
        public int row() {
            return line;
        }

        @Override
        public String display() {
            return fileName + ":" + line + ":" + column + (keyPath.isEmpty() ? "" : " (" + keyPath + ")");
        }
    }

    /** A place in a Word document, in words such as 正文 第 3 段; {@code number} orders the places of one document. */
    record Passage(String fileName, String place, int number) implements Location {
        @Override
        public Optional<String> file() {
            return Optional.of(fileName);
        }

        @Override
        public int row() {
            return number;
        }

        @Override
        public String display() {
            return fileName + " " + place;
        }
    }

    /** Something that is in no file, such as a case, in words. */
    record Matter(String subject) implements Location {
        @Override
        public String display() {
            return subject;
        }
    }

    /** The run as a whole: a finding about everything that was given, not about one file. */
    record WholeRun() implements Location {
        @Override
        public String display() {
            return "本次全部输入";
        }
    }
}
