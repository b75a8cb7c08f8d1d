package dev.tenglong.casework;

/** A column of a workbook that is sent out to be filled in and comes back (填报栏目). */
public interface EntryColumn {

    String header();

    /** Whether it is filled in by whom the workbook is for. */
    boolean isEntered();

    /** Without these a sheet that came back says nothing that could be relied on. */
    boolean isNeeded();
}
