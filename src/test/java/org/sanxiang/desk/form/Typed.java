package org.sanxiang.desk.form;

import java.util.Collection;

import org.springframework.beans.BeanWrapperImpl;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form record as a browser would send it. */
public final class Typed {

    private Typed() {
    }

    /** The parameters of the request; files are left out. */
    public static MultiValueMap<String, String> of(Record form) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        collect("", form, new Stated(form), sent);
        return sent;
    }

    private static void collect(String prefix, Record part, Stated stated, MultiValueMap<String, String> sent) {
        for (var component : part.getClass().getRecordComponents()) {
            String path = prefix + component.getName();
            sent.addAll(path, stated.of(path));
            if (new BeanWrapperImpl(part).getPropertyValue(component.getName()) instanceof Collection<?> many) {
                int row = 0;
                for (Object one : many) {
                    if (one instanceof Record inner) {
                        collect(path + "[" + row++ + "].", inner, stated, sent);
                    }
                }
            }
        }
    }
}
