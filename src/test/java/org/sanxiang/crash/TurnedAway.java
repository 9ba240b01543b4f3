package org.sanxiang.crash;

import java.io.IOException;

import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** An answer that something was refused. */
final class TurnedAway extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private TurnedAway(Connection.Response answer) {
        super(answer.statusCode() + " " + answer.method() + " " + answer.url() + " " + Jsoup.parse(answer.body()).text());
        this.status = answer.statusCode();
    }

    static Connection.Response unless(Connection.Response answer) throws TurnedAway {
        if (answer.statusCode() >= 400) {
            throw new TurnedAway(answer);
        }
        return answer;
    }

    int status() {
        return status;
    }
}
