// Who said something of which provision: by row who, by column which wording. Only the rows in sight are drawn.
import { Part, html, nothing, t } from 'concord/screen.js';
import { sideOf } from 'concord/parts/positions.js';
import { nameOf } from 'concord/parts/wording.js';

const ROW = 44;
const SPARE = 6;

class Matrix extends Part {
  static properties = {
    positions: { attribute: false },
    provisions: { attribute: false },
    first: { state: true },
    picked: { state: true },
  };

  constructor() {
    super();
    this.first = 0;
  }

  willUpdate(changed) {
    if (!changed.has('positions') && !changed.has('provisions')) return;
    this.rows = this.positions.map((position) => ({ position, said: saidOf(position) }));
    this.columns = this.provisions.map((provision) => ({
      provision, count: this.rows.filter((row) => row.said.has(provision.id)).length }));
  }

  render() {
    const shown = Math.ceil(innerHeight * 0.7 / ROW) + 2 * SPARE;
    const from = Math.max(0, Math.min(this.first - SPARE, this.rows.length - shown));
    const to = Math.min(this.rows.length, from + shown);
    return html`
      <p class="quiet matrix-how">${t('matrix.how', { who: this.rows.length, what: this.columns.length })}</p>
      <div class="matrix" tabindex="0" role="region" aria-label=${t('matrix')} @scroll=${this.scroll}>
        <table aria-rowcount=${this.rows.length + 1}>
          <thead><tr aria-rowindex="1"><th scope="col">${t('who')}</th>
            ${this.columns.map(({ provision, count }) => html`<th scope="col"><button type="button" class="plain small" title=${nameOf(provision)} aria-pressed=${this.isPicked('column', provision.id)} @click=${() => this.pick('column', provision.id)}>
              ${shortName(provision)}<span class="unseen"> ${nameOf(provision)}</span>${count ? html` <span class="count">${count}</span>` : nothing}</button></th>`)}
          </tr></thead>
          <tbody>
            ${from ? html`<tr class="gap" aria-hidden="true"><td .height=${String(from * ROW)} colspan=${this.columns.length + 1}></td></tr>` : nothing}
            ${this.rows.slice(from, to).map((row, place) => this.row(row, from + place))}
            ${to < this.rows.length ? html`<tr class="gap" aria-hidden="true"><td .height=${String((this.rows.length - to) * ROW)} colspan=${this.columns.length + 1}></td></tr>` : nothing}
          </tbody>
        </table>
      </div>
      <section class="matrix-said" aria-live="polite">${this.said()}</section>
      <div class="by-provision">${this.columns.map(({ provision, count }) => html`<details @toggle=${(event) => this.unfold(event, provision.id)}>
        <summary><bdi>${nameOf(provision, 80)}</bdi> <span class="count">${t('comments', { count })}</span></summary>
        ${this.unfolded?.has(provision.id) ? this.ofProvision(provision.id) : nothing}</details>`)}</div>`;
  }

  row({ position, said }, place) {
    return html`<tr aria-rowindex=${place + 2}>
      <th scope="row"><button type="button" class="plain small" aria-pressed=${this.isPicked('row', position.id)} @click=${() => this.pick('row', position.id)}>
        <bdi>${sideOf(position)}</bdi></button><span class="verdict ${position.says}">${t(`says.${position.says}`)}</span></th>
      ${this.columns.map(({ provision }) => (said.has(provision.id)
        ? html`<td><button type="button" class="plain small cell" aria-label=${t('matrix.cell', { who: sideOf(position), what: nameOf(provision) })} @click=${() => this.pick('cell', position.id, provision.id)}>${position.says === 'object' ? '◆' : '●'}</button></td>`
        : html`<td></td>`))}
    </tr>`;
  }

  /** What was picked, in full: a delegation's answer, all that was said of a provision, or the one on the other. */
  said() {
    if (!this.picked) return html`<p class="empty">${t('matrix.pick')}</p>`;
    const { what, id, provision } = this.picked;
    if (what === 'column') {
      return html`<h2><bdi>${nameOf(this.provisions.find((one) => one.id === id), 120)}</bdi></h2>${this.ofProvision(id)}`;
    }
    const { position, said } = this.rows.find((row) => row.position.id === id);
    return html`<h2><bdi>${sideOf(position)}</bdi> · <span class="verdict ${position.says}">${t(`says.${position.says}`)}</span></h2>
      ${what === 'row' && position.statement ? html`<p class="said" dir="auto">${position.statement}</p>` : nothing}
      ${this.provisions.filter((one) => said.has(one.id) && (what === 'row' || one.id === provision)).map((one) => html`
        <p><bdi>${nameOf(one, 120)}</bdi></p><p class="said" dir="auto">${said.get(one.id)}</p>`)}`;
  }

  ofProvision(id) {
    const rows = this.rows.filter((row) => row.said.has(id));
    if (rows.length === 0) return html`<p class="empty">${t('comments.none')}</p>`;
    return html`${rows.map(({ position, said }) => html`<p><strong><bdi>${sideOf(position)}</bdi></strong> · <span class="verdict ${position.says}">${t(`says.${position.says}`)}</span></p>
      <p class="said" dir="auto">${said.get(id)}</p>`)}`;
  }

  isPicked(what, id) {
    return this.picked?.what === what && this.picked.id === id;
  }

  pick(what, id, provision) {
    this.picked = { what, id, provision };
  }

  unfold(event, id) {
    if (!event.target.open || this.unfolded?.has(id)) return;
    this.unfolded = new Set([...(this.unfolded ?? []), id]);
    this.requestUpdate();
  }

  scroll(event) {
    this.first = Math.floor(event.target.scrollTop / ROW);
  }
}

function saidOf(position) {
  const said = new Map((position.comments ?? []).map((one) => [one.provisionId, one.comment]));
  if (position.provisionId) said.set(position.provisionId, position.statement);
  return said;
}

const shortName = ({ label, text }) => label ?? `${text.split(/\s/, 1)[0].slice(0, 10)}…`;

customElements.define('concord-matrix', Matrix);
