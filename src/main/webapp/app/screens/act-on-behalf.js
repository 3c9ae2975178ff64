import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { go } from 'concord/router.js';
import { deadline, moment } from 'concord/time.js';
import { answerFields, answerIn, chosenIn, inWords } from 'concord/parts/answer.js';
import { forget, keepForm, kept } from 'concord/parts/kept.js';
import { channelIn, lacksScan, receivedFields, receivedIn } from 'concord/parts/received.js';
import { forgetScan } from 'concord/parts/scan.js';
import { wording } from 'concord/parts/wording.js';

/** A clerk enters one answer for those who gave it by other ways: the text on one side, the answer on the other. */
class ActOnBehalfScreen extends Screen {
  static properties = { chosen: { state: true }, channel: { state: true }, sure: { state: true } };

  async load() {
    const query = new URLSearchParams(location.search);
    const path = `/documents/${this.values.document}`;
    const [one, asked] = await Promise.all([get(path), get(`/acts-on-behalf/asked?documentId=${this.values.document}&size=200`)]);
    const side = query.get('side');
    const open = asked.items.find((each) => each.kind === query.get('kind') && whose(each).id === side);
    const revision = await get(`${path}/revisions/${one.revision}`);
    return { one, revision, open };
  }

  updated() {
    keepForm(this.querySelector('form.answer'), this.what);
  }

  /** Under which name the draft is kept. */
  get what() {
    const { open, one } = this.loaded ?? {};
    return open && `behalf.${one.id}.${open.kind}.${whose(open).id}`;
  }

  draw({ one, revision, open }) {
    const tag = one.originalLanguage in revision.texts ? one.originalLanguage : Object.keys(revision.texts)[0];
    return html`
      <p><a href="/on-behalf">${t('place.on-behalf')}</a> · <a href="/documents/${one.id}"><bdi>${one.title}</bdi></a></p>
      <h1>${open ? html`${t(`task.${open.kind}`)} <span class="quiet">${t('for', { name: whose(open).name })}</span>` : t('place.on-behalf')}</h1>
      ${open?.until ? html`<p class="due">${t(open.over ? 'ended-at' : 'due', { when: open.over ? moment(open.until, open.timeZone) : deadline(open.until, open.timeZone) })}</p>` : nothing}
      <div class="beside">
        <section aria-label=${t('tab.text')}>${wording(revision.texts[tag], tag)}</section>
        <section aria-label=${t('answer')}>${this.state(open)}</section>
      </div>`;
  }

  state(open) {
    if (!open) return html`<p class="empty">${t('asked-no-more')}</p>`;
    if (open.heldBy) return html`<p>${t('held-by', { name: open.heldBy })} ${t('held-by.clerk')}</p>`;
    if (open.waiting) return html`<p>${t('waits-for-second', { name: open.waiting.enteredBy })}</p><p><a class="act" href="/on-behalf">${t('place.on-behalf')}</a></p>`;
    return html`<form class="answer" @submit=${this.send} @change=${this.choose} @input=${this.choose} @concord-scan=${() => (this.sure = null)}>
      ${open.answered ? html`<p>${t('corrects-for', { name: whose(open).name })}</p>` : nothing}
      ${open.over ? html`<p>${t('sets-aside')}</p>` : nothing}
      ${answerFields(open.kind, this.chosen, kept(this.what))}
      ${receivedFields({ channel: this.channel, zone: open.timeZone, askedAt: open.askedAt, what: this.what })}
      ${this.sure ? html`<p class="summary" role="status">${this.sure}</p>` : nothing}
      <p class="acts"><button ?disabled=${this.busy}>${this.sure ? t('enter-now') : t('enter')}</button></p>
    </form>`;
  }

  choose(event) {
    this.chosen = chosenIn(this.loaded.open.kind, event.currentTarget);
    this.channel = channelIn(event.currentTarget);
    this.sure = null;
  }

  /** Says in words what is entered before it is. The key stays the same until it has arrived. */
  send(event) {
    event.preventDefault();
    const form = event.target;
    const { open, one } = this.loaded;
    if (lacksScan(form)) {
      this.tell(t('scan.needed'));
      form.querySelector('concord-scan input')?.focus();
      return;
    }
    const answer = answerIn(open.kind, form);
    const received = receivedIn(form, open.timeZone, open.askedAt);
    if (!this.sure) {
      this.sure = summary(open, answer, received);
      return;
    }
    this.key ??= crypto.randomUUID();
    this.act(async () => {
      try {
        const side = open.delegation ? { delegationId: open.delegation.id } : { memberId: open.member.id };
        const { state } = await post(`/documents/${one.id}/acts-on-behalf`, { kind: open.kind, ...side, answer, ...received }, this.key);
        forget(this.what);
        forgetScan(this.what);
        go('/on-behalf');
        this.tell(t(`entered.${state}`));
      } catch (refusal) {
        if (refusal.status >= 400 && refusal.status < 500) this.key = null;
        this.sure = null;
        throw refusal;
      }
    });
  }
}

const whose = (open) => open.delegation ?? open.member;

const summary = (open, answer, { receivedAt, channel }) => [
  t(`you-enter.${channel}`, { answer: inWords(open.kind, answer), name: whose(open).name, when: moment(receivedAt, open.timeZone) }),
  t(open.kind === 'act-on-adoption' ? 'counts-when-confirmed' : 'counts-at-once'),
].join(' ');

customElements.define('concord-act-on-behalf', ActOnBehalfScreen);
