// The frame of all screens: who is signed in, where one can go, the language, and what was just done.
import { Part, html, nothing, t } from 'concord/screen.js';
import { LANGUAGES, chooseLanguage, language } from 'concord/i18n.js';
import { waiting } from 'concord/queue.js';
import { fallSilent } from 'concord/live.js';
import { answersForASide, entersForOthers, forgetPerson, has, person, signOut, whoAmI } from 'concord/person.js';
import { followLinks, go, screenAt } from 'concord/router.js';
import { ask } from 'concord/parts/ask.js';
import { forgetShown } from 'concord/parts/kept.js';
import 'concord/parts/waiting.js';

// Where one can go, and the roles for whom it is, or whoever else; for all where none is named.
const PLACES = [
  ['/', 'desk', []],
  ['/documents', 'documents', []],
  ['/road-map', 'road-map', []],
  ['/on-behalf', 'on-behalf', ['DRAFTER', 'HEAD', 'DEPUTY'], entersForOthers],
  ['/library', 'library', []],
  ['/sessions', 'sessions', []],
  ['/bodies', 'bodies', []],
  ['/delegations', 'delegations', []],
  ['/people', 'people', ['DRAFTER', 'ADMINISTRATOR']],
  ['/monitor', 'monitor', ['ADMINISTRATOR']],
];

class App extends Part {
  static properties = { shown: { state: true }, told: { state: true } };

  async connectedCallback() {
    super.connectedCallback();
    followLinks();
    window.addEventListener('concord-moved', () => this.show());
    window.addEventListener('concord-signed-out', () => this.askWhoItIs());
    window.addEventListener('concord-second-factor-needed', () => this.askForSecondFactor());
    window.addEventListener('concord-tell', (event) => (this.told = event.detail));
    await whoAmI();
    await this.show();
  }

  async show() {
    this.told = null;
    const screen = screenAt(location.pathname);
    if (!person() && !screen.isOpenToAll) {
      this.askWhoItIs();
      return;
    }
    if (person()?.secondFactorNeeded && screen.name !== 'second-factor' && !screen.isOpenToAll) {
      go(`/second-factor?back=${encodeURIComponent(here())}`, { replace: true });
      return;
    }
    await import(`concord/screens/${screen.name}.js`);
    const element = document.createElement(`concord-${screen.name}`);
    element.values = screen.values;
    this.shown = element;
    await this.updateComplete;
    window.scrollTo(0, 0);
    this.querySelector('main')?.focus({ preventScroll: true });
  }

  /** Back to where one was as soon as one has signed in; what was being written is kept. */
  askWhoItIs() {
    fallSilent();
    forgetPerson();
    if (location.pathname !== '/sign-in') go(`/sign-in?back=${encodeURIComponent(here())}`, { replace: true });
  }

  /** The person was given a role that asks for one, while the page was open. */
  async askForSecondFactor() {
    if (person()?.secondFactorNeeded) return;
    await whoAmI();
    await this.show();
  }

  async leave() {
    const count = waiting().length;
    if (count && !(await ask({ title: t('sign-out'), act: t('sign-out'), explanation: t('sign-out.unsent', { count }) }))) return;
    const { id } = person();
    try {
      await signOut();
      forgetShown(id);
    } catch (refusal) {
      this.told = refusal.words;
      return;
    }
    go('/sign-in');
  }

  render() {
    return html`
      <a class="skip" href="#main">${t('skip-to-content')}</a>
      <header class="frame">
        <a class="name" href="/">Concord</a>
        ${person() && !person().secondFactorNeeded ? this.places() : nothing}
        <label class="language">
          <span class="unseen">${t('language')}</span>
          <select @change=${(event) => chooseLanguage(event.target.value)}>
            ${LANGUAGES.map((one) => html`<option lang=${one.tag} value=${one.tag} ?selected=${one.tag === language()}>${one.name}</option>`)}
          </select>
        </label>
        ${person() ? this.me() : nothing}
      </header>
      <main id="main" tabindex="-1">
        <p class="told" role="status">${this.told ?? nothing}</p>
        <concord-waiting .of=${person()?.id}></concord-waiting>
        ${this.shown ?? html`<p class="waits">${t('loading')}</p>`}
      </main>`;
  }

  places() {
    return html`<nav aria-label=${t('places')}>
      ${PLACES.filter(([, , roles, others]) => roles.length === 0 || has(...roles) || others?.()).map(([address, name]) => html`<a href=${address} aria-current=${location.pathname === address ? 'page' : nothing}>${t(`place.${name}`)}</a>`)}
    </nav>`;
  }

  me() {
    return html`<details class="me">
      <summary>${person().name}</summary>
      <div>
        <p>${t('signed-in-as', { name: person().username })}</p>
        <ul>${person().roles.map((role) => html`<li>${t(`role.${role}`)}</li>`)}</ul>
        <p><a href="/second-factor">${t('second-factor')}</a></p>
        ${person().secondFactorNeeded ? nothing : html`<p><a href="/password">${t('password.change')}</a></p><p><a href="/sign-ins">${t('sign-ins')}</a></p>`}
        ${answersForASide() && !person().secondFactorNeeded ? html`<p><a href="/assistants">${t('assistants')}</a></p>` : nothing}
        <button type="button" @click=${() => this.leave()}>${t('sign-out')}</button>
      </div>
    </details>`;
  }
}

const here = () => location.pathname + location.search + location.hash;

customElements.define('concord-app', App);
