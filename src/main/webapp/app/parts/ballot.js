// A ballot's rule, quorum and totals in words: on the screen of the hall and on the paper of the roll call.
import { html } from 'lit';
import { t } from 'concord/i18n.js';

const WORDS = ['adopt', 'abstain', 'oppose', 'dissociate'];

export const rule = (ballot) => t(`rule.${ballot.rule}`);

export function quorum({ quorum: least, quorumPercent, entitled, acted }) {
  return html`${t('quorum', { least, entitled, percent: quorumPercent })} <span class="mark">${acted >= least ? t('quorum.reached') : t('quorum.missing', { count: least - acted })}</span>`;
}

export function totals(given) {
  return html`<dl class="totals" aria-label=${t('totals')}>
    ${WORDS.map((word) => html`<div><dt>${t(`total.${word}`)}</dt><dd>${t('number', { count: given[word] })}</dd></div>`)}
  </dl>`;
}
