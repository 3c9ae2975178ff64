import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, post } from 'concord/api.js';
import { has } from 'concord/person.js';
import { deadline, moment } from 'concord/time.js';
import { ask } from 'concord/parts/ask.js';
import { inWords } from 'concord/parts/answer.js';
import 'concord/parts/to-decide.js';

/** A clerk's desk: what waits for a second person, what the sides are asked for which one enters, what one entered. */
class OnBehalfScreen extends Screen {
  async load() {
    const [me, asked, mine] = await Promise.all([get('/me'), get('/acts-on-behalf/asked?size=200'), get('/acts-on-behalf?filter=mine&size=30')]);
    return { mandates: me.mandates.filter((mandate) => mandate.kind === 'CLERK'), asked, mine };
  }

  draw({ mandates, asked, mine }) {
    const decides = mandates.length > 0 || has('DRAFTER', 'HEAD', 'DEPUTY');
    return html`
      <h1>${t('place.on-behalf')}</h1>
      ${decides ? html`<concord-to-decide @concord-decided=${() => this.reload()}></concord-to-decide>` : nothing}
      <section aria-labelledby="asked">
        <h2 id="asked">${t('asked')} <span class="count">${asked.total}</span></h2>
        ${asked.total === 0 ? html`<p class="empty">${t(mandates.length ? 'asked.empty' : 'mandates.none')}</p>` : turns(asked.items).map((turn) => this.turn(turn))}
        ${asked.total > asked.items.length ? html`<p class="quiet">${t('and-more', { count: asked.total - asked.items.length })}</p>` : nothing}
      </section>
      ${mine.total ? html`<section aria-labelledby="mine">
        <h2 id="mine">${t('entered-by-me')} <span class="count">${mine.total}</span></h2>
        <ul class="tasks">${mine.items.map((act) => this.entry(act))}</ul>
        ${mine.total > mine.items.length ? html`<p class="quiet">${t('and-more', { count: mine.total - mine.items.length })}</p>` : nothing}
      </section>` : nothing}
      ${mandates.length ? html`<section aria-labelledby="mandates">
        <h2 id="mandates">${t('mandates.mine')} <span class="count">${mandates.length}</span></h2>
        <ul class="parts">${mandates.map((mandate) => html`<li><bdi>${(mandate.delegation ?? mandate.member).name}</bdi></li>`)}</ul>
      </section>` : nothing}`;
  }

  /** One turn of one document, with the sides that are asked in it. */
  turn(sides) {
    const [first] = sides;
    const { document, kind, until, over, timeZone } = first;
    return html`<article class="turn">
      <h3>${t(`task.${kind}`)} · <a href="/documents/${document.id}"><bdi>${document.title}</bdi></a></h3>
      <p class="due">${until ? (over ? t('ended-at', { when: moment(until, timeZone) }) : t('due', { when: deadline(until, timeZone) })) : t('no-deadline')}</p>
      ${kind === 'act-on-adoption' ? html`<p><a class="act" href="/documents/${document.id}/acts">${t('acts.enter-all')}</a></p>` : nothing}
      <ul class="tasks">${sides.map((side) => this.side(side))}</ul>
    </article>`;
  }

  side(side) {
    const { id, name } = whose(side);
    const state = side.waiting ? t('state.awaiting-confirmation') : side.heldBy ? t('held-by', { name: side.heldBy }) : side.answered ? t('part.answered') : side.over ? t('received-in-time-only') : t('part.waits');
    return html`<li>
      <p><bdi>${name}</bdi> <span class="state">${state}</span></p>
      ${side.waiting || side.heldBy ? nothing : html`<a class="act" href="/documents/${side.document.id}/on-behalf?kind=${side.kind}&side=${id}">${t(side.answered ? 'correct' : 'enter')}<span class="unseen"> ${name}</span></a>`}
    </li>`;
  }

  entry(act) {
    const name = whose(act).name;
    return html`<li>
      <div>
        <p><strong><bdi>${name}</bdi></strong> · ${act.answer ? inWords(act.kind, act.answer) : t(`task.${act.kind}`)} <span class="mark">${t(`state.${act.state}`)}</span></p>
        <p class="quiet"><a href="/documents/${act.document.id}"><bdi>${act.document.title}</bdi></a> · ${t(`received.${act.channel}`, { when: moment(act.receivedAt, act.timeZone) })}</p>
        ${act.decidedBy ? html`<p class="quiet">${t(`decided-by.${act.state}`, { name: act.decidedBy, when: moment(act.decidedAt, act.timeZone) })}</p>` : nothing}
        ${act.reason ? html`<p class="said" dir="auto">${act.reason}</p>` : nothing}
      </div>
      ${act.state === 'awaiting-confirmation' ? html`<button type="button" class="plain" ?disabled=${this.busy} @click=${() => this.takeBack(act)}>${t('take-back')}<span class="unseen"> ${name}</span></button>` : nothing}
    </li>`;
  }

  /** One's own entry one never confirms; but a mistake may be taken back. */
  async takeBack(act) {
    const given = await ask({ title: t('take-back'), act: t('take-back'), reason: true, explanation: t('take-back.explanation', { name: whose(act).name }) });
    if (!given) return;
    await this.act(async () => {
      await post(`/documents/${act.document.id}/acts-on-behalf/${act.id}/rejection`, { reason: given.reason });
      await this.reload();
      this.tell(t('done'));
    });
  }
}

const whose = (each) => each.delegation ?? each.member;

/** Those who are asked the same belong together, in the order of their names. */
function turns(asked) {
  const groups = new Map();
  for (const each of asked) {
    const of = `${each.stepId} ${each.kind}`;
    groups.set(of, [...(groups.get(of) ?? []), each]);
  }
  return [...groups.values()].map((sides) => sides.toSorted((a, b) => whose(a).name.localeCompare(whose(b).name)));
}

customElements.define('concord-on-behalf', OnBehalfScreen);
