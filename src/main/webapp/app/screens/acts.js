import { Screen, html, nothing, t } from 'concord/screen.js';
import { every, get } from 'concord/api.js';
import { language } from 'concord/i18n.js';
import { entersForOthers, has } from 'concord/person.js';
import { enter, onQueue, waiting } from 'concord/queue.js';
import { deadline, moment } from 'concord/time.js';
import { wordsOf } from 'concord/parts/answer.js';
import { forget, keepForm } from 'concord/parts/kept.js';
import { channelIn, lacksScan, receivedFields, receivedIn } from 'concord/parts/received.js';
import { forgetScan } from 'concord/parts/scan.js';
import 'concord/parts/to-decide.js';

const KIND = 'act-on-adoption';
const WORDS = wordsOf(KIND);

/** All acts of one ballot on one page: by keyboard alone, from one sheet; each goes out by itself, through the queue. */
class ActsScreen extends Screen {
  static properties = { channel: { state: true }, sure: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.forgetQueue = onQueue(({ sent }) => {
      this.requestUpdate();
      if (sent?.about.documentId === this.values.document) this.soon();
    });
  }

  disconnectedCallback() {
    this.forgetQueue();
    clearTimeout(this.planned);
    super.disconnectedCallback();
  }

  /** Many arrive at once: one look when they have. */
  soon() {
    clearTimeout(this.planned);
    this.planned = setTimeout(() => this.reload(), 300);
  }

  async load() {
    const path = `/documents/${this.values.document}`;
    const [one, steps, asked, delegations, me] = await Promise.all([get(path), get(`${path}/steps`),
      every(`/acts-on-behalf/asked?documentId=${this.values.document}`), every('/delegations'), get('/me')]);
    const session = await get(`/sessions/${one.sessionId}`);
    const ballot = steps.items.find((step) => step.kind === 'BALLOT' && !step.closedAt);
    const accredited = new Set(session.delegationIds);
    const mandated = new Set(me.mandates.filter((mandate) => mandate.kind === 'CLERK').map((mandate) => mandate.delegation?.id));
    // Who has acted is told before the announcement of the own sides alone: what they are no longer asked, they have answered.
    const lines = delegations.filter((each) => accredited.has(each.id)).map((each) => ({ part: each.id, name: each.name, mandated: mandated.has(each.id) }));
    return { one, ballot, lines, mine: new Map(asked.filter((each) => each.kind === KIND).map((each) => [each.delegation.id, each])) };
  }

  updated() {
    keepForm(this.querySelector('form.acts-of-all'), this.what);
  }

  get what() {
    return `acts.${this.values.document}`;
  }

  draw({ one, ballot, lines, mine }) {
    return html`
      <p><a href="/on-behalf">${t('place.on-behalf')}</a> · <a href="/documents/${one.id}"><bdi>${one.title}</bdi></a></p>
      <h1>${t('acts-of-all')}</h1>
      ${ballot?.deadline ? html`<p class="due">${t('due', { when: deadline(ballot.deadline, ballot.timeZone) })}</p>` : nothing}
      ${entersForOthers() || has('DRAFTER', 'HEAD', 'DEPUTY') ? html`<concord-to-decide .document=${one.id} @concord-decided=${() => this.reload()}></concord-to-decide>` : nothing}
      ${ballot ? this.form(ballot, lines, mine) : html`<p class="empty">${t('acts.no-ballot')}</p>`}`;
  }

  form(ballot, all, mine) {
    const here = new Map(waiting().filter((entry) => entry.about.documentId === this.values.document).map((entry) => [entry.about.partId, entry]));
    const lines = all.toSorted((a, b) => a.name.localeCompare(b.name, language()));
    const open = lines.filter((line) => !stateOf(line, mine, here));
    return html`<form class="acts-of-all" @submit=${this.send} @change=${this.choose} @input=${this.choose} @keydown=${this.key}>
      <h2>${t('accredited')} <span class="count">${lines.length}</span></h2>
      <p>${t('answered-of', { answered: ballot.answered, asked: ballot.asked })}</p>
      ${open.length ? html`<p class="quiet keys">${t('acts.keys')} ${WORDS.map((word, place) => html`<span><kbd>${place + 1}</kbd> ${t(`act.${word}`)}</span> `)}</p>` : nothing}
      <div class="lines">${lines.map((line) => this.line(line, mine, here))}</div>
      ${open.length ? html`
        ${receivedFields({ channel: this.channel, zone: ballot.timeZone, askedAt: ballot.openedAt, what: this.what, scanLabel: t('acts.sheet') })}
        ${this.sure ? html`<p class="summary" role="status">${this.sure}</p>` : nothing}
        <p class="acts"><button ?disabled=${this.busy}>${this.sure ? t('enter-now') : t('enter')}</button></p>` : nothing}
    </form>`;
  }

  line({ part, name, mandated }, mine, here) {
    const state = stateOf({ part, mandated }, mine, here);
    return html`<div class="line" role=${state ? nothing : 'radiogroup'} aria-labelledby="name-${part}">
      <span id="name-${part}"><bdi>${name}</bdi></span>
      ${state ? html`<span class="state">${state}</span>` : html`<span class="choices">${WORDS.map((word, place) => html`<label class="choice">
        <input type="radio" name=${part} value=${word}><span><kbd>${place + 1}</kbd> ${t(`act.${word}`)}</span></label>`)}</span>`}
    </div>`;
  }

  /** A digit picks the act and goes on to the next line, nought takes it back; up and down go from line to line. */
  key(event) {
    const radio = event.target.closest?.('.line input[type=radio]');
    if (!radio || event.ctrlKey || event.metaKey || event.altKey) return;
    const line = radio.closest('.line');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      toLine(line, event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const digit = /^[0-9]$/.test(event.key) ? Number(event.key) : null;
    if (digit === null || digit > WORDS.length) return;
    event.preventDefault();
    const radios = [...line.querySelectorAll('input[type=radio]')];
    radios.forEach((each, place) => (each.checked = place === digit - 1));
    radio.form.dispatchEvent(new Event('input'));
    if (digit > 0) toLine(line, 1);
  }

  choose(event) {
    this.channel = channelIn(event.currentTarget);
    this.sure = null;
  }

  picked(form, mine) {
    const given = new FormData(form);
    return [...mine.values()].map((asked) => ({ asked, act: given.get(asked.delegation.id) })).filter(({ act }) => act);
  }

  /** Says first what goes out; then each act goes by itself, and waits in this browser until it has arrived. */
  send(event) {
    event.preventDefault();
    const form = event.target;
    const { one, ballot, mine } = this.loaded;
    const picked = this.picked(form, mine);
    if (picked.length === 0 || lacksScan(form)) {
      this.tell(t(picked.length ? 'scan.needed' : 'acts.none'));
      form.querySelector(picked.length ? 'concord-scan input' : '.line input')?.focus();
      return;
    }
    const received = receivedIn(form, ballot.timeZone, ballot.openedAt);
    if (!this.sure) {
      this.sure = summary(picked, received, ballot.timeZone);
      return;
    }
    for (const { asked, act } of picked) {
      const { id, name } = asked.delegation;
      enter({ documentId: one.id, title: one.title, partId: id, name, says: `says.${act}` },
        [{ path: `/documents/${one.id}/acts-on-behalf`, body: { kind: KIND, delegationId: id, answer: { act }, ...received } }]);
    }
    forget(this.what);
    forgetScan(this.what);
    form.reset();
    delete form.dataset.kept;
    this.sure = null;
    this.tell(t('acts.sent', { n: picked.length }));
  }
}

/** Why nothing is to be entered on a line; null where something is. */
function stateOf({ part, mandated }, mine, here) {
  const entry = here.get(part);
  if (entry) return entry.refusal ? t('acts.refused') : t('acts.on-its-way');
  const asked = mine.get(part);
  if (!asked) return t(mandated ? 'part.answered' : 'acts.no-mandate');
  if (asked.waiting) return t('state.awaiting-confirmation');
  return asked.heldBy ? t('held-by', { name: asked.heldBy }) : null;
}

function toLine(line, by) {
  const lines = [...line.parentElement.querySelectorAll('.line:has(input)')];
  const next = lines[lines.indexOf(line) + by];
  (next?.querySelector('input:checked') ?? next?.querySelector('input') ?? (by > 0 ? line.closest('form').querySelector('[name=channel]') : null))?.focus();
}

const summary = (picked, { receivedAt, channel }, zone) => [
  WORDS.map((word) => [word, picked.filter(({ act }) => act === word).length]).filter(([, n]) => n).map(([word, n]) => `${t(`act.${word}`)}: ${n}`).join(' · '),
  t(`received.${channel}`, { when: moment(receivedAt, zone) }),
  t('counts-when-confirmed'),
].join('. ');

customElements.define('concord-acts', ActsScreen);
