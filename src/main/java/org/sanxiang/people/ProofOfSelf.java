package org.sanxiang.people;

import jakarta.servlet.http.HttpServletRequest;

/** Has somebody who is logged in prove to the identity provider once more who they are; there where passwords are not kept here. */
public interface ProofOfSelf {

    /**
     * @param act the one address for which the proof will be good, and to which the browser comes back with it
     * @return where the browser goes to prove it
     */
    String ask(HttpServletRequest request, String act);

    /**
     * Takes the proof, which is good once.
     *
     * @throws org.sanxiang.kernel.Refusal where there is none for this act, or where it proves somebody else, or is old
     */
    void take(HttpServletRequest request, String act);
}
