package org.sanxiang.system.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where browsers come back from the identity provider with a proof, on their way to the act that asked for it. */
@Controller
class ProofReturn {

    private final ObjectProvider<KeycloakProof> proof;

    ProofReturn(ObjectProvider<KeycloakProof> proof) {
        this.proof = proof;
    }

    @GetMapping(KeycloakRoundTrip.RETURN)
    String back(HttpServletRequest request) {
        KeycloakProof keycloak = proof.getIfAvailable();
        return "redirect:" + (keycloak == null ? "/" : keycloak.answered(request));
    }
}
