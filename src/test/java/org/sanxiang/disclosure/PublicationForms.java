package org.sanxiang.disclosure;

/** Publication forms for tests in other modules. */
public final class PublicationForms {

    private PublicationForms() {
    }

    public static Record withdrawn(String publicReason) {
        return new WithdrawalForm(publicReason, null);
    }

    public static Record whole(String text) {
        return new PublicationForm(PublicationChoice.PUBLISH, text, null, "测试中逾期");
    }
}
