package org.sanxiang.system.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.sanxiang.kernel.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the {@link Actor} as a parameter, and leaves it with the request for the layout to name. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Actors actors;

    ActorArgument(Actors actors) {
        this.actors = actors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(MethodParameter parameter, ModelAndViewContainer page, NativeWebRequest request,
                                 WebDataBinderFactory binders) {
        Actor actor = actors.registered(request.getNativeRequest(HttpServletRequest.class));
        request.setAttribute(Actor.class.getName(), actor, RequestAttributes.SCOPE_REQUEST);
        return actor;
    }
}
