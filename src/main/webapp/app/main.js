import { chooseLanguage } from 'concord/i18n.js';

// Words first: no screen is ever drawn without them.
await chooseLanguage();
await import('concord/app.js');
