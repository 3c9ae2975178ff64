// What kinds of elements processes are made of, in words.
import { has, t } from 'concord/i18n.js';

/** The API names them as the engine does (`userTask`), a drawing by its types (`UserTask`). */
export function kindOf(type) {
  const key = `element.${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  return has(key) ? t(key) : t('element.other');
}
