package org.sanxiang.people;

/** The register is empty, and the first administrator would get no password or one that is easily guessed. */
public class NoSafePassword extends RuntimeException {

    NoSafePassword() {
        super("人员登记为空：请用 sanxiang.admin-password（环境变量 SANXIANG_ADMIN_PASSWORD）给首个管理员设置至少 12 个字符的密码。"
                + " / The register of people is empty: set sanxiang.admin-password to at least 12 characters.");
    }
}
