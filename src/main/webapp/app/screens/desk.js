import { Screen, html, nothing, t } from 'concord/screen.js';
import { Refusal, get, post } from 'concord/api.js';
import { apart } from 'concord/i18n.js';
import { deadline, distance } from 'concord/time.js';
import { go } from 'concord/router.js';

const LISTS = ['mine', 'claimable', 'prepare', 'body'];
const OWN = ['mine', 'claimable'];
const SIZE = 50;
const PAUSE = 3000;

/** What waits for me, what my side can take, what others hold. */
class Desk extends Screen {
  async load() {
    const [inTheMaking, ...found] = await Promise.all([
      isInTheMaking(), ...LISTS.map((list) => get(`/tasks?filter=${list}&size=${SIZE}&page=${pageOf(list)}`)),
    ]);
    const lists = Object.fromEntries(LISTS.map((list, place) => [list, found[place]]));
    return { ...lists, isInTheMaking: inTheMaking && OWN.every((list) => lists[list].total === 0) };
  }

  updated() {
    super.updated();
    if (this.loaded?.isInTheMaking && !this.next) this.next = setTimeout(() => this.lookAgain(), PAUSE);
  }

  disconnectedCallback() {
    clearTimeout(this.next);
    super.disconnectedCallback();
  }

  /** Not for ever: until there is work, or all is made. */
  async lookAgain() {
    await this.freshen();
    this.next = null;
    if (this.isConnected) this.requestUpdate();
  }

  topics() {
    return ['tasks'];
  }

  /** What has left its list stays in its place and says where it went; what is new waits until it is asked for. */
  settle(shown, fresh) {
    if (shown.isInTheMaking) return { now: fresh };
    const moved = new Set();
    const now = {};
    for (const list of LISTS) {
      const there = new Map(fresh[list].items.map((task) => [task.id, task]));
      now[list] = {
        total: fresh[list].total,
        items: shown[list].items.map((task) => there.get(task.id) ?? { ...task, gone: whereTo(task, fresh, fresh[list]) }),
      };
      const before = new Set(shown[list].items.map((task) => task.id));
      for (const id of there.keys()) if (!before.has(id)) moved.add(id);
      for (const task of now[list].items) if (task.gone) moved.add(task.id);
    }
    const taken = now.claimable.items.filter((task) => task.gone).map((task) => `${name(task)}: ${task.gone}`);
    return { now, waiting: moved.size, said: taken.join(' · ') };
  }

  draw({ mine, claimable, prepare, body, isInTheMaking }) {
    return html`
      <h1>${t('place.desk')}</h1>
      ${isInTheMaking ? html`<p class="in-the-making" role="status">${t('desk.in-the-making')}</p>` : nothing}
      ${this.list('mine', mine, (task) => html`<a class="act" href="/tasks/${task.id}">${t('open')}<span class="unseen"> ${name(task)}</span></a>`)}
      ${this.list('claimable', claimable, (task) => html`<button type="button" ?disabled=${this.busy} @click=${() => this.claim(task)}>${t('claim')}<span class="unseen"> ${name(task)}</span></button>`)}
      ${prepare.items.length ? this.list('prepare', prepare, (task) => html`<a class="act" href="/tasks/${task.id}">${t('prepare')}<span class="unseen"> ${name(task)}</span></a>`) : nothing}
      ${body.items.length ? this.list('body', body, (task) => html`<span class="quiet"><bdi>${task.assignee?.name}</bdi> · ${task.claimedAt ? distance(task.claimedAt) : ''}</span>`) : nothing}`;
  }

  list(list, tasks, act) {
    const key = `desk.${list}`;
    return html`<section aria-labelledby=${key}>
      <h2 id=${key}>${t(key)} <span class="count">${tasks.total}</span></h2>
      ${tasks.items.length === 0 ? this.none(`${key}.empty`) : html`<ul class="tasks">${tasks.items.map((task) => html`
        <li>
          <p><strong>${t(`task.${task.kind}`)}</strong> <a href="/documents/${task.document.id}"><bdi>${task.document.title}</bdi></a>
            ${task.for ?? task.delegation ? html`<span class="quiet">${t('for', { name: (task.for ?? task.delegation).name })}</span>` : nothing}</p>
          <p class="due">${task.due ? t('due', { when: deadline(task.due, task.timeZone) }) : t('no-deadline')}</p>
          ${task.gone ? html`<div class="gone">${task.gone}</div>` : act(task)}
        </li>`)}</ul>`}
      ${this.pages(list, tasks.total)}
    </section>`;
  }

  none(words) {
    return this.loaded.isInTheMaking ? nothing : html`<p class="empty">${t(words)}</p>`;
  }

  pages(list, total) {
    const page = pageOf(list);
    if (page === 0 && total <= SIZE) return nothing;
    return html`<nav class="pages" aria-label=${t('pages-of', { list: t(`desk.${list}`) })}>
      ${page > 0 ? html`<a href=${at(list, page - 1)}>${t('earlier-page')}</a>` : nothing}
      ${(page + 1) * SIZE < total ? html`<a href=${at(list, page + 1)}>${t('later-page')}</a>` : nothing}
    </nav>`;
  }

  claim(task) {
    this.act(async () => {
      try {
        await post(`/tasks/${task.id}/claim`);
        go(`/tasks/${task.id}`);
      } catch (refusal) {
        await this.reload();
        throw refusal;
      }
    });
  }
}

/** What was answered last; where nothing of a demo is being made any more, or never was, nobody asks again. */
let demo = null;

/** Whether a demo has just been started and its texts come one by one; never the reason why a desk is not shown. */
async function isInTheMaking() {
  try {
    if (demo?.textsBeingMade !== false) demo = await get('/demo');
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
  }
  return demo?.textsBeingMade ?? false;
}

const pageOf = (list) => Number(new URLSearchParams(location.search).get(list) ?? 0);

/** The same desk at another page of one list. */
function at(list, page) {
  const query = new URLSearchParams(location.search);
  query.set(list, page);
  return `/?${query}`;
}

/** In words, where a task is that has left its list; null where the list is longer than what was fetched of it. */
function whereTo({ id }, { mine, claimable, body }, list) {
  const held = body.items.find((task) => task.id === id);
  if (held) return t('gone.taken', { name: held.assignee?.name });
  if (mine.items.some((task) => task.id === id)) return t('gone.mine');
  if (claimable.items.some((task) => task.id === id)) return t('gone.free');
  return list.total > list.items.length ? null : t('gone.closed');
}

const name = (task) => `${t(`task.${task.kind}`)}: ${apart(task.document.title)}`;

customElements.define('concord-desk', Desk);
