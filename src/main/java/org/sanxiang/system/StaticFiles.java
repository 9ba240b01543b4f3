package org.sanxiang.system;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which addresses are those of files. Were it every address that nothing else answers, each link of each page would be looked
 * for in all jars, to be given the version of a file: four fifths of the time that a list takes.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        List.of("css", "js", "img").forEach(folder -> files.addResourceHandler("/" + folder + "/**")
                .addResourceLocations("classpath:/static/" + folder + "/").resourceChain(true));
        files.addResourceHandler("/webjars/**").addResourceLocations("classpath:/META-INF/resources/webjars/")
                .resourceChain(true);
    }
}
