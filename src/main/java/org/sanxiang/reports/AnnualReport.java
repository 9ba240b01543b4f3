package org.sanxiang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseAccount;
import org.sanxiang.cases.CaseAccount.Decided;
import org.sanxiang.kernel.Money;

/**
 * What the agency did in a year, each figure counted by its own date (the table at the end of the description of the
 * procedure). Amounts are as decided, decisions that were revoked later included.
 *
 * @param legalReviewRate null where the year had no major decision
 */
record AnnualReport(int year, long filed, long penaltyDecisions, BigDecimal finesYuan,
                    BigDecimal illegalGainsConfiscatedYuan, BigDecimal demolishedM2, long majorDecisions,
                    long legalReviewRounds, Double legalReviewRate, long legalOpinions, long noPenaltyDecisions,
                    long transferred, long hearings, long closedInYear, long archivedInYear, Days filingToDecisionDays,
                    Map<String, Long> byMatter, Map<String, Long> bySource, Map<String, Long> byParty) {

    /** A penalty decision of the year, with the case behind it. */
    record Penalty(CaseAccount account, Decided decided) {
    }

    /** @param words the name of a constant, such as {@code Source.PATROL}, in words */
    static AnnualReport of(int year, List<CaseAccount> accounts, UnaryOperator<String> words) {
        Year within = new Year(year);
        List<Penalty> penalties = accounts.stream().flatMap(account -> account.decisions().stream()
                .filter(decided -> decided.penalty() && within.has(decided.on()))
                .map(decided -> new Penalty(account, decided))).toList();
        List<CaseAccount> decided = accounts.stream().filter(within::decided).toList();
        List<CaseAccount> filed = accounts.stream().filter(account -> within.has(account.filedOn())).toList();
        return new AnnualReport(year, filed.size(), penalties.size(),
                yuan(penalties, Decided::fine), yuan(penalties, Decided::confiscated),
                plain(penalties.stream().map(one -> one.decided().demolishedM2()).reduce(BigDecimal.ZERO, BigDecimal::add)),
                penalties.stream().filter(one -> one.decided().major()).count(),
                decided.stream().mapToLong(CaseAccount::reviewRounds).sum(), rate(penalties),
                decided.stream().mapToLong(CaseAccount::opinions).sum(), within.countWithoutPenalty(accounts),
                within.count(accounts, CaseAccount::transferredOn),
                accounts.stream().flatMap(account -> account.hearings().stream()).filter(within::has).count(),
                within.count(accounts, CaseAccount::closedOn), within.count(accounts, CaseAccount::archivedOn),
                Days.of(penalties), counted(penalties, one -> one.account().matter()),
                counted(filed, account -> words.apply(account.source())),
                counted(penalties, one -> words.apply("PartyKind." + one.account().party())));
    }

    private static BigDecimal yuan(List<Penalty> penalties, Function<Decided, Money> amount) {
        return plain(penalties.stream().map(one -> amount.apply(one.decided())).reduce(Money.ZERO, Money::plus).yuan());
    }

    /** Whole numbers without decimals. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Double rate(List<Penalty> penalties) {
        List<Penalty> major = penalties.stream().filter(one -> one.decided().major()).toList();
        long reviewed = major.stream().filter(one -> one.decided().reviewedBefore()).count();
        return major.isEmpty() ? null : (double) reviewed / major.size();
    }

    private static <T> Map<String, Long> counted(List<T> things, Function<T, String> by) {
        return things.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    /** The calendar year; a day that is null lies in no year. */
    private record Year(int number) {

        boolean has(LocalDate day) {
            return day != null && day.getYear() == number;
        }

        /** A transfer to the police counts as decided at its date. */
        boolean decided(CaseAccount account) {
            return account.decisions().stream().anyMatch(one -> has(one.on())) || has(account.transferredOn());
        }

        long count(List<CaseAccount> accounts, Function<CaseAccount, LocalDate> day) {
            return accounts.stream().map(day).filter(this::has).count();
        }

        long countWithoutPenalty(List<CaseAccount> accounts) {
            return accounts.stream().flatMap(account -> account.decisions().stream())
                    .filter(one -> !one.penalty() && has(one.on())).count();
        }
    }
}
