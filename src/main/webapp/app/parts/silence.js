// A silence procedure as it runs, or as it was broken: its one end, who has the notice, and the objection.
import { Part, Refusing, html, nothing, t } from 'concord/screen.js';
import { post } from 'concord/api.js';
import { person } from 'concord/person.js';
import { deadline, moment } from 'concord/time.js';
import { forget, keepForm, keyOf } from 'concord/parts/kept.js';
import { nameOf } from 'concord/parts/wording.js';
import { sideOf } from 'concord/parts/positions.js';

class Silence extends Refusing(Part) {
  static properties = {
    one: { attribute: false },
    step: { attribute: false },
    provisions: { attribute: false },
    objections: { attribute: false },
    over: { attribute: false },
    sure: { state: true },
    refusal: { state: true },
    busy: { state: true },
  };

  get place() {
    return `objection.${this.step.id}`;
  }

  updated() {
    keepForm(this.querySelector('form'), this.place);
  }

  render() {
    const { step } = this;
    const read = step.parts.filter((part) => part.confirmedAt).length;
    const mine = !step.closedAt && step.parts.some((part) => part.part === person().id);
    return html`<section class="silence" aria-label=${t('step.SILENCE')}>
      <h2>${t('step.SILENCE')} · ${t('revision', { number: step.revision })}</h2>
      ${step.closedAt ? html`<p>${t(`closed-as.${step.closedAs}`, { when: moment(step.closedAt, step.timeZone) })}</p>`
        : html`<p class="due"><strong>${t('ends', { when: deadline(step.deadline, step.timeZone) })}</strong></p><p>${t('silence.how')}</p>`}
      ${this.objections.map((one) => html`<div class="objection">
        <p><strong><bdi>${sideOf(one)}</bdi></strong> · <span class="verdict object">${t('says.object')}</span> <span class="quiet">${moment(one.at, step.timeZone)}</span></p>
        ${one.provisionId ? html`<p><bdi>${nameOf(this.provisions.find((each) => each.id === one.provisionId) ?? { text: '' }, 120)}</bdi></p>` : nothing}
        <p class="said" dir="auto">${one.statement}</p></div>`)}
      <details><summary>${t('silence.read', { read, asked: step.parts.length })}</summary>
        <ul class="parts">${step.parts.map((part) => html`<li><bdi>${part.name}</bdi> <span class="mark">${part.confirmedAt ? t('part.confirmed') : t('part.notified')}</span></li>`)}</ul></details>
      ${mine ? this.form() : nothing}
    </section>`;
  }

  form() {
    return html`<details class="objecting"><summary>${t('object')}</summary>
      ${this.refusal ? html`<div class="refusal" role="alert" tabindex="-1"><p>${this.refusal.words}</p>${this.again()}</div>` : nothing}
      <form class="long" @submit=${this.object} @input=${() => (this.sure = false)}>
        <p>${t('object.explanation', { when: moment(this.step.deadline, this.step.timeZone) })}</p>
        <label>${t('object.to')} <select name="provisionId"><option value="">${t('on-the-whole')}</option>
          ${this.provisions.map((one) => html`<option value=${one.id}>${nameOf(one)}</option>`)}</select></label>
        <label>${t('reason')} <textarea name="statement" rows="5" maxlength="20000" required dir="auto"></textarea></label>
        ${this.sure ? html`<p class="summary" role="status">${t('object.sure')}</p>` : nothing}
        <button ?disabled=${this.busy || this.over}>${this.sure ? t('send-now') : t('object')}</button>
      </form></details>`;
  }

  object(event) {
    event.preventDefault();
    if (!this.sure) {
      this.sure = true;
      return;
    }
    const given = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== ''));
    this.act(async () => {
      await post(`/documents/${this.one.id}/objections`, given, keyOf(this.place, given));
      forget(this.place);
      this.dispatchEvent(new CustomEvent('objected'));
    });
  }
}

customElements.define('concord-silence', Silence);
