// Who is signed in, and what that person may do.
import { get, post, remove } from 'concord/api.js';

// Whom the server named last. It is asked again at each start; the browser goes on as that person where no answer comes.
const KEPT_AS = 'concord.signed-in';

let me = null;

export const person = () => me;
/** Whether some side has entrusted the person with entering what it answers. */
export const entersForOthers = () => me?.mandates.some((mandate) => mandate.kind === 'CLERK') ?? false;
/** Whether the person answers for a seat or a delegation, and so may have an assistant. */
export const answersForASide = () =>
  has('SECRETARIAT', 'HEAD', 'DEPUTY') || (me?.delegations.some((seat) => seat.credential !== 'OBSERVER') ?? false);
export const has = (...roles) => roles.some((role) => me?.roles.includes(role));

/** Null where nobody is signed in. */
export async function whoAmI() {
  me = null;
  if (!localStorage.getItem(KEPT_AS)) return me;
  try {
    me = await get('/me');
    localStorage.setItem(KEPT_AS, JSON.stringify(me));
  } catch (refusal) {
    if (refusal.status === 401) forgetPerson();
    // Without a line, and while Concord is busy or away: what is asked next tells of it, and lets try again.
    else if (refusal.status === 0 || refusal.status >= 500) me = kept();
    else throw refusal;
  }
  return me;
}

/** Whether nobody else has signed in, at another tab, since this page asked. */
export const isStillSignedIn = () => me !== null && kept()?.id === me.id;

export async function signIn(username, password, code) {
  await post('/session', { username, password, code });
  localStorage.setItem(KEPT_AS, 'null');
  return whoAmI();
}

export async function signOut() {
  await remove('/session');
  forgetPerson();
}

export function forgetPerson() {
  me = null;
  localStorage.removeItem(KEPT_AS);
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS));
  } catch {
    return null;
  }
}
