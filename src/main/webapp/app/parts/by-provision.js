// The answers beside the text: what each delegation says of which wording, and how far one has got in reading them.
import { Part, html, nothing, t } from 'concord/screen.js';
import { keep, kept } from 'concord/parts/kept.js';
import { counting, everyPosition, inOneLine, sideOf, sums } from 'concord/parts/positions.js';
import { nameOf, wording } from 'concord/parts/wording.js';

class ByProvision extends Part {
  static properties = {
    positions: { attribute: false },
    provisions: { attribute: false },
    language: { attribute: false },
    asked: { attribute: false },
    place: { attribute: false },
    looked: { state: true },
  };

  willUpdate(changed) {
    if (changed.has('place')) this.looked = new Set(kept(this.place) ?? []);
    if (!changed.has('positions')) return;
    this.said = new Map();
    for (const position of this.positions) {
      for (const { provisionId, comment } of position.comments ?? []) {
        this.said.set(provisionId, [...(this.said.get(provisionId) ?? []), { position, comment }]);
      }
    }
  }

  render() {
    const commented = this.provisions.filter((one) => this.said.has(one.id));
    const done = commented.filter((one) => this.looked.has(one.id)).length;
    const whole = this.positions.filter((one) => one.statement);
    return html`
      <h2>${t('answers')} <span class="count">${this.positions.length}</span></h2>
      ${sums(this.positions, this.asked - this.positions.length)}
      ${commented.length ? html`<p role="status">${t('looked-at', { done, all: commented.length })}
        <progress max=${commented.length} value=${done} aria-label=${t('looked-at', { done, all: commented.length })}></progress></p>
        <nav class="points" aria-label=${t('comments-by-provision')}><ul class="jump">${commented.map((one) => html`<li><a href="#p-${one.id}" @click=${jump}>
          ${this.looked.has(one.id) ? '✓ ' : ''}<bdi>${nameOf(one, 32)}</bdi> <span class="count">${this.said.get(one.id).length}</span></a></li>`)}</ul></nav>` : html`<p class="empty">${t('comments.none')}</p>`}
      ${whole.length ? html`<details><summary>${t('on-the-whole')} <span class="count">${whole.length}</span></summary><ul class="lines">${whole.map((position) => html`<li>
        <strong><bdi>${sideOf(position)}</bdi></strong> · <span class="verdict ${position.says}">${t(`says.${position.says}`)}</span>
        <p class="said" dir="auto">${position.statement}</p></li>`)}</ul></details>` : nothing}
      <details><summary>${t('everybody')} <span class="count">${this.positions.length}</span></summary><ul class="lines">${this.positions.map(inOneLine)}</ul></details>
      ${wording(this.provisions, this.language, (one) => this.beside(one))}`;
  }

  beside(provision) {
    const said = this.said.get(provision.id);
    if (!said) return null;
    return {
      picked: true,
      content: html`${sums(said.map(({ position }) => position))}
        ${said.map(({ position, comment }) => html`<p><strong><bdi>${sideOf(position)}</bdi></strong> · <span class="verdict ${position.says}">${t(`says.${position.says}`)}</span></p>
          <p class="said" dir="auto">${comment}</p>`)}
        <label class="choice"><input type="checkbox" .checked=${this.looked.has(provision.id)} @change=${(event) => this.look(provision.id, event.target.checked)}> ${t('looked-at-it')}<span class="unseen"> ${nameOf(provision)}</span></label>`,
    };
  }

  look(id, done) {
    this.looked = new Set(this.looked);
    this.looked[done ? 'add' : 'delete'](id);
    keep(this.place, [...this.looked]);
  }
}

/** Within the page, and without leaving the screen. */
function jump(event) {
  event.preventDefault();
  const place = document.getElementById(event.currentTarget.hash.slice(1));
  place?.scrollIntoView({ block: 'center' });
  place?.closest('.provision')?.querySelector('input')?.focus({ preventScroll: true });
}

/** What counts of the round over this revision. */
export const answersOf = async (document, revision) => counting(await everyPosition(document, revision), ['REVIEW']);

customElements.define('concord-by-provision', ByProvision);
