package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.variorum.model.Block;
import org.variorum.model.Block.Table.Alignment;
import org.variorum.model.Inline;

/** Converts tables. */
final class TableConverter {

    private final BodyText source;
    private final InlineConverter inlines;

    /** Converts the content of cells with the converter of the file. */
    TableConverter(BodyText source, InlineConverter inlines) {
        this.source = source;
        this.inlines = inlines;
    }

    /** Converts a table at a depth. */
    Block convert(TableBlock table, int depth) {
        List<Alignment> columns = new ArrayList<>();
        List<List<Inline>> head = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (section instanceof TableHead) {
                    head.addAll(cells(row, depth));
                    columns.addAll(alignments(row));
                } else {
                    rows.add(cells(row, depth));
                }
            }
        }
        return new Block.Table(columns, head, rows);
    }

    private List<List<Inline>> cells(Node row, int depth) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                CellPlaces.correct(tableCell, source);
            }
            cells.add(inlines.convert(cell, depth));
        }
        return cells;
    }

    private static List<Alignment> alignments(Node row) {
        List<Alignment> alignments = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            alignments.add(cell instanceof TableCell c ? alignment(c) : Alignment.NONE);
        }
        return alignments;
    }

    private static Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }
}
