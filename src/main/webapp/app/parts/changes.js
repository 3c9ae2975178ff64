// What changed between two revisions, word by word; what did not change is folded.
import { html, nothing } from 'lit';
import { directionOf, t } from 'concord/i18n.js';
import { numbered, styleOf } from 'concord/parts/wording.js';

export function changes({ from, to, language, items }) {
  const changed = items.filter(isChanged).length;
  return html`
    <p role="status">${changed ? t('changes.count', { count: changed, from, to }) : t('changes.none', { from, to })}</p>
    <article class="wording changes" lang=${language} dir=${directionOf(language)}>
      ${runs(items).map((run) => (isChanged(run[0]) ? run.map(change) : folded(run)))}
    </article>`;
}

const isChanged = (one) => one.fate !== 'SAME' || one.moved || one.labelBefore !== undefined;

function runs(items) {
  const all = [];
  for (const one of items) {
    const last = all.at(-1);
    if (last && isChanged(last[0]) === isChanged(one)) last.push(one);
    else all.push([one]);
  }
  return all;
}

function folded(run) {
  return html`<details class="folded"><summary lang=${document.documentElement.lang} dir=${document.documentElement.dir}>${t('changes.folded', { count: run.length })}</summary>${run.map(change)}</details>`;
}

function change(one) {
  return html`<p class="${styleOf(one.kind)} fate-${one.fate.toLowerCase()}">
    ${marks(one)}${numbered(one.label, one.kind)}${one.pieces.map(piece)}</p>`;
}

/** In words, too: colour and lines alone say nothing to many. */
function marks(one) {
  const said = [
    one.fate === 'ADDED' ? t('changes.added') : null,
    one.fate === 'REMOVED' ? t('changes.removed') : null,
    one.moved ? t('changes.moved') : null,
    one.labelBefore ? t('changes.was', { label: one.labelBefore }) : null,
  ].filter(Boolean);
  return said.length ? html`<span class="mark" lang=${document.documentElement.lang} dir=${document.documentElement.dir}>${said.join(' · ')}</span> ` : nothing;
}

function piece({ of, text }) {
  if (of === 'BEFORE') return html`<del>${text}</del>`;
  return of === 'AFTER' ? html`<ins>${text}</ins>` : text;
}
