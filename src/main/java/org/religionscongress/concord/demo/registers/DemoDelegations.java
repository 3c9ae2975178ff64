package org.religionscongress.concord.demo.registers;

import java.util.List;
import org.religionscongress.concord.membership.usecase.RegisterDelegation;

/** Twenty delegations to try Concord with; invented, of many countries and traditions. */
final class DemoDelegations {
    static final List<RegisterDelegation.Details> ALL = List.of(
            delegation("Muslims of Kazakhstan", "Kazakhstan", "Islam"),
            delegation("Orthodox Christians of Greece", "Greece", "Orthodox Christianity"),
            delegation("Buddhists of Mongolia", "Mongolia", "Buddhism"),
            delegation("Catholics of Italy", "Italy", "Catholicism"),
            delegation("Jewish communities of Israel", "Israel", "Judaism"),
            delegation("Hindus of India", "India", "Hinduism"),
            delegation("Muslims of Egypt", "Egypt", "Islam"),
            delegation("Lutherans of Finland", "Finland", "Lutheranism"),
            delegation("Daoists of China", "China", "Daoism"),
            delegation("Shinto shrines of Japan", "Japan", "Shinto"),
            delegation("Zoroastrians of Iran", "Iran", "Zoroastrianism"),
            delegation("Muslims of Indonesia", "Indonesia", "Islam"),
            delegation("Anglicans of Kenya", "Kenya", "Anglicanism"),
            delegation("Sikhs of the United Kingdom", "United Kingdom", "Sikhism"),
            delegation("Buddhists of Thailand", "Thailand", "Buddhism"),
            delegation("Apostolic Christians of Armenia", "Armenia", "Oriental Orthodoxy"),
            delegation("Muslims of Morocco", "Morocco", "Islam"),
            delegation("Jains of India", "India", "Jainism"),
            delegation("Catholics of Brazil", "Brazil", "Catholicism"),
            delegation("Traditional faiths of Ghana", "Ghana", "African traditional religion"));

    private DemoDelegations() {}

    private static RegisterDelegation.Details delegation(String name, String country, String tradition) {
        return new RegisterDelegation.Details(name, country, tradition);
    }
}
