package org.sanxiang.people;

/** The columns of the register as a spreadsheet; the heading is the message {@code register.column.<field>}. */
public enum RegisterColumn {
    ACCOUNT("account"), NAME("name"), UNIT("unit"), ROLES("roles"), CERTIFICATE("certificate"),
    CERTIFICATE_FROM("certificateFrom"), CERTIFICATE_TO("certificateTo"), ANNUAL_REVIEWS("annualReviews"),
    LEGAL_QUALIFICATION("legalQualification"), REVIEWING_SINCE("reviewingSince"), LEFT("left");

    private final String field;

    RegisterColumn(String field) {
        this.field = field;
    }

    /** Name of the component of {@link PersonForm}; {@code account} stands beside it. */
    public String field() {
        return field;
    }

    public String headingKey() {
        return "register.column." + field;
    }

    /** The column that a field of the form stands in: {@code annualReviews[0].result} in that of the reviews. */
    static RegisterColumn of(String path) {
        String name = path.replaceAll("[\\[.].*", "");
        for (RegisterColumn column : values()) {
            if (column.field.equals(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException(path);
    }
}
