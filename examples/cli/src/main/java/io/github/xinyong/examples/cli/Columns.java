package io.github.xinyong.examples.cli;

/** Rows of a table for people, written one by one with columns of fixed widths; the last column is as wide as it needs. */
final class Columns {

    private final Output out;
    private final int[] widths;

    /** @param widths of all columns but the last; negative where the texts stand at the right */
    Columns(Output out, int... widths) {
        this.out = out;
        this.widths = widths.clone();
    }

    /** Writes a row; what is too long is cut, numbers at the right are not. */
    void row(Object... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String cell = String.valueOf(cells[i]);
            if (i >= widths.length) {
                row.append(Display.line(cell));
            } else if (widths[i] < 0) {
                row.append(" ".repeat(Math.max(0, -widths[i] - cell.length()))).append(Display.line(cell));
            } else {
                row.append(Display.fit(cell, widths[i]));
            }
            row.append(i + 1 < cells.length ? "  " : "");
        }
        out.println(row.toString().stripTrailing());
    }
}
