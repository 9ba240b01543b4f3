package org.sanxiang.reports.tables;

import java.util.HashSet;
import java.util.Set;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/** The names that a template uses. */
record TemplateNames(Set<String> names) implements Mustache.Visitor {

    static Set<String> of(Template template) {
        TemplateNames found = new TemplateNames(new HashSet<>());
        template.visit(found);
        return found.names();
    }

    @Override
    public void visitText(String text) {
        // A text names nothing.
    }

    @Override
    public void visitVariable(String name) {
        names.add(name);
    }

    @Override
    public boolean visitInclude(String name) {
        return false;
    }

    @Override
    public boolean visitSection(String name) {
        names.add(name);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        names.add(name);
        return true;
    }
}
