package org.sanxiang.cases;

/** One of the values that a field of a form offers, and how it reads. */
public record Choice(String value, String label) {
}
