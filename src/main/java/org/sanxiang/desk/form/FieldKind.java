package org.sanxiang.desk.form;

/** How a field is asked for; each kind has a fragment of its own in {@code fragments/field.html}. */
enum FieldKind {
    TEXT, AREA, DATE, DATETIME, MONEY, NUMBER, CHOICE, CHOICES, CHECKBOX, FILE, ROWS;

    /** Name of the fragment. */
    public String fragment() {
        return name().toLowerCase();
    }
}
