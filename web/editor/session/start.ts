// What the editor begins with: the story of a link, one that is kept here, or a new one.
import { layOut } from '../text/layout.js';
import { notify } from '../page/notices.js';
import type { Session } from './session.js';
import { isLink, storyOf } from './share-link.js';
import { asText, starter, templates } from '../text/templates.js';
import { t } from '../words/words.js';

export const newName = 'story.json';

/** A story with one block of text. */
export function newStory(): string {
  const text = templates[0]!;
  const story = { ...starter(), blocks: [{ type: text.type, id: 'text-1', ...text.fields() }] };
  return `${layOut(asText(JSON.stringify(story)))!}\n`;
}

export const openNew = (session: Session): Promise<void> =>
  session.open({ name: newName, text: newStory(), saved: false }, false);

/** Shows a story, and takes that of a link if there is one. */
export async function begin(session: Session): Promise<void> {
  if (!(await session.begin())) await openNew(session);
  await openLink(session);
  addEventListener('hashchange', () => void openLink(session));
}

async function showOrNew(session: Session, id: string): Promise<void> {
  if (!(await session.show(id))) await openNew(session);
}

async function openLink(session: Session): Promise<void> {
  const { hash } = location;
  if (!isLink(hash)) return;
  const text = await storyOf(hash);
  // The address would bring the old text back over whatever is written from now on.
  history.replaceState(null, '', location.pathname + location.search);
  if (text === undefined) return notify('link', t('linkDamaged'));
  const before = session.id;
  await session.open({ name: newName, text, saved: false });
  notify('link', t('fromLink'), [
    { label: t('backToMine'), act: () => void showOrNew(session, before) },
  ]);
}
