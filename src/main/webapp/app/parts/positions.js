// What was said of a document: all of it, page by page, and in one line each.
import { html, nothing } from 'lit';
import { get } from 'concord/api.js';
import { t } from 'concord/i18n.js';

const SIZE = 200;

export async function everyPosition(document, revision) {
  const all = [];
  for (let page = 0; ; page++) {
    const { items, total } = await get(`/documents/${document}/positions?size=${SIZE}&page=${page}${revision ? `&revision=${revision}` : ''}`);
    all.push(...items);
    if (all.length >= total || items.length === 0) return all;
  }
}

/** Whose it is: the delegation's or the member's, whoever gave it. */
export const sideOf = (position) => position.onBehalfOf ?? position.by;

/** What now counts of one kind of step: neither corrected nor late. */
export const counting = (positions, steps) =>
  positions.filter((one) => steps.includes(one.step) && !one.correctedAt && !one.late);

/** Of each side what it said last: who objected to a silence may since have agreed. */
export const newest = (positions) => [...new Map(positions.map((one) => [one.part, one])).values()];

/** How many say what, in a sentence; `silent` have said nothing. */
export function sums(positions, silent = 0) {
  const counts = new Map();
  positions.forEach((one) => counts.set(one.says, (counts.get(one.says) ?? 0) + 1));
  return html`<ul class="sums">${[...counts].map(([says, count]) => html`<li><strong>${count}</strong> ${t(`says.${says}`)}</li>`)}
    ${silent > 0 ? html`<li><strong>${silent}</strong> ${t('says.nothing')}</li>` : nothing}</ul>`;
}

export function inOneLine(position) {
  return html`<li><strong><bdi>${sideOf(position)}</bdi></strong> · <span class="verdict ${position.says}">${t(`says.${position.says}`)}</span>
    ${position.statement ? html`<span class="said-short"><bdi>${position.statement}</bdi></span>` : nothing}</li>`;
}
