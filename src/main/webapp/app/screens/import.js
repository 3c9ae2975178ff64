import { Screen, html, nothing, t } from 'concord/screen.js';
import { get, postTable } from 'concord/api.js';
import { has } from 'concord/i18n.js';
import { ask } from 'concord/parts/ask.js';

const ROLES = ['DRAFTER', 'WORKING_GROUP', 'SECRETARIAT', 'DELEGATION', 'HEAD', 'DEPUTY', 'ADMINISTRATOR'];
const CREDENTIALS = ['HEAD', 'ALTERNATE', 'OBSERVER'];
const COLUMNS = {
  delegations: { needed: ['name', 'country', 'tradition'], more: [] },
  people: { needed: ['name', 'username'], more: ['email', 'language', 'roles', 'delegation', 'credential'] },
  accreditations: { needed: ['name'], more: [] },
};
const CHOICES = { roles: ROLES, credential: CREDENTIALS, language: ['en', 'kk', 'ru', 'ar'] };
const SHAPES = { BAD: '✕', NEW: '+', CHANGED: '≠', ALREADY_THERE: '=' };
const FATES = ['BAD', 'NEW', 'CHANGED', 'ALREADY_THERE'];
const WINDOW = 100;

/** Many at once from a file: first what each line would do, then all of it or nothing. */
class Import extends Screen {
  static properties = { file: { state: true }, report: { state: true }, only: { state: true }, most: { state: true } };

  get register() {
    return this.values.session ? 'accreditations' : this.values.register;
  }

  get path() {
    return this.values.session ? `/sessions/${this.values.session}/delegations/import` : `/${this.register}/import`;
  }

  get back() {
    return this.values.session ? `/sessions/${this.values.session}` : `/${this.register}`;
  }

  async load() {
    return { session: this.values.session ? await get(`/sessions/${this.values.session}`) : null };
  }

  draw({ session }) {
    const { needed, more } = COLUMNS[this.register];
    return html`
      <h1>${t(`import.${this.register}`)}</h1>
      ${session ? html`<p>${t(`body.${session.body}`)} · <span dir="ltr">${session.number}</span> · <bdi>${session.title}</bdi></p>` : nothing}
      <p class="quiet">${t('import.how')}</p>
      <details class="adding"><summary>${t('import.columns')}</summary>
        <dl class="columns">${[...needed, ...more].map((column) => this.column(column, needed.includes(column)))}</dl>
        <p><a href="/api${this.path}" download>${t('import.template')}</a></p>
      </details>
      <form class="short" @submit=${(event) => event.preventDefault()}>
        <label>${t('import.file')} <input type="file" accept=".csv,text/csv" ?disabled=${this.busy} @click=${(event) => (event.target.value = '')} @change=${this.choose}></label>
      </form>
      <p role="status" class=${this.busy ? 'waits' : 'unseen'}>${this.busy ? t('import.works') : nothing}</p>
      ${this.report ? this.told(this.report) : nothing}
      <p><a href=${this.back}>${t('import.back')}</a></p>`;
  }

  column(column, needed) {
    return html`<dt><code dir="ltr">${column}</code> ${needed ? html`<span class="mark">${t('import.needed')}</span>` : nothing}</dt>
      <dd>${t(`column.${column}`)} ${CHOICES[column] ? html`<code dir="ltr">${CHOICES[column].join(', ')}</code>` : nothing}</dd>`;
  }

  told(report) {
    const lines = report.lines.filter((line) => !this.only || line.fate === this.only);
    const shown = lines.slice(0, this.most);
    const changing = report.added + report.changed;
    return html`
      <h2 tabindex="-1" class="report">${report.preview ? t('import.preview') : t('import.was-done')} · <bdi>${this.file.name}</bdi> <span class="count">${t('import.lines', { count: report.lines.length })}</span></h2>
      ${report.bad ? html`<p class="refusal">${t('import.mend', { count: report.bad })}</p>` : nothing}
      ${report.otherColumns.filter(Boolean).length ? html`<p class="quiet">${t('import.left-aside', { columns: report.otherColumns.filter(Boolean).join(', ') })}</p>` : nothing}
      ${report.preview && !report.bad && changing ? html`<p class="acts"><button type="button" ?disabled=${this.busy} @click=${this.carryOut}>${t('import.act', { count: changing })}</button></p>` : nothing}
      ${report.preview && !report.bad && !changing ? html`<p class="empty">${t('import.nothing')}</p>` : nothing}
      <form class="find" @submit=${(event) => event.preventDefault()}>
        <label>${t('import.show')} <select @change=${(event) => this.filter(event.target.value)}>
          <option value="">${t('any')} (${report.lines.length})</option>
          ${FATES.filter((fate) => this.count(fate)).map((fate) => html`<option value=${fate} ?selected=${this.only === fate}>${t(`fate.${fate}`)} (${this.count(fate)})</option>`)}
        </select></label>
      </form>
      <ul class="documents lines">${shown.map((line) => this.line(line))}</ul>
      ${lines.length > shown.length ? html`<p class="acts"><button type="button" class="plain" @click=${() => (this.most += WINDOW)}>${t('import.more', { count: lines.length - shown.length })}</button></p>` : nothing}`;
  }

  count(fate) {
    return this.report.lines.filter((line) => line.fate === fate).length;
  }

  filter(fate) {
    this.only = fate;
    this.most = WINDOW;
  }

  line({ line, fate, name, changes, findings }) {
    return html`<li class=${fate === 'BAD' ? 'bad' : nothing}>
      <p><span class="quiet">${t('import.line', { line })}</span> <bdi>${name}</bdi> <span class="mark"><span aria-hidden="true">${SHAPES[fate]}</span> ${t(`fate.${fate}`)}</span></p>
      ${findings.map((one) => html`<p class="finding"><strong>${t(`field.${one.field}`)}</strong>: ${has(`reason.${one.reason}`) ? t(`reason.${one.reason}`, { value: one.value }) : one.detail}</p>`)}
      ${changes.map((one) => html`<p class="quiet">${t(`field.${one.field}`)}: ${one.before ? html`<del><bdi>${one.before}</bdi></del> ` : nothing}<ins><bdi>${one.after}</bdi></ins></p>`)}
    </li>`;
  }

  async choose(event) {
    const file = event.target.files[0];
    if (!file) return;
    this.report = null;
    this.file = file;
    await this.send(true);
  }

  async carryOut() {
    const explanation = t(`import.explanation.${this.register}`, { count: this.report.added + this.report.changed });
    if (await ask({ title: t(`import.${this.register}`), explanation, act: t('import.yes') })) await this.send(false);
  }

  send(preview) {
    return this.act(async () => {
      const report = await postTable(`${this.path}?preview=${preview}`, this.file);
      this.report = report;
      this.filter(report.bad ? 'BAD' : '');
      if (!preview) this.tell(t('done'));
      this.updateComplete.then(() => this.querySelector('.report')?.focus());
    });
  }
}

customElements.define('concord-import', Import);
