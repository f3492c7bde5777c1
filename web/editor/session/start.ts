// What the editor begins with: the story of a link, the draft kept here, or a new one.
import { forgetDraft, keptDraft, when } from './draft.js';
import { layOut } from '../text/layout.js';
import { notify } from './notices.js';
import { replaceAll } from '../text/story-text.js';
import type { Session } from './session.js';
import { isLink, storyOf } from './share-link.js';
import { asText, starter, templates } from '../text/templates.js';
import type { EditorView } from '@codemirror/view';

export const newName = 'story.json';

/** A story with one block of text. */
export function newStory(): string {
  const text = templates[0]!;
  const story = { ...starter(), blocks: [{ type: text.type, id: 'text-1', ...text.fields() }] };
  return `${layOut(asText(JSON.stringify(story)))!}\n`;
}

const draft = keptDraft();

export const first = { name: draft?.name ?? newName, text: draft?.text ?? newStory() };

/** Tells where the text is from, and takes the story of a link in its place if there is one. */
export async function begin(view: EditorView, session: Session): Promise<void> {
  if (draft) {
    session.markUnsaved();
    notify('draft', `Draft restored from ${when(draft.at)}.`, [
      {
        label: 'Discard draft',
        act: () => {
          forgetDraft();
          session.open(newName, newStory());
        },
      },
    ]);
  }
  await openLink(view, session);
  addEventListener('hashchange', () => void openLink(view, session));
}

async function openLink(view: EditorView, session: Session): Promise<void> {
  const { hash } = location;
  if (!isLink(hash)) return;
  const text = await storyOf(hash);
  // The address would bring the old text back over whatever is written from now on.
  history.replaceState(null, '', location.pathname + location.search);
  if (text === undefined) {
    notify('link', 'The link is damaged: the story in it can’t be read. Ask for a new one.');
    return;
  }
  const before = { name: session.name, text: session.text, saved: session.isSaved };
  session.open(newName, text);
  session.markUnsaved();
  const back = () => {
    replaceAll(view, before.text);
  };
  notify(
    'link',
    'This story came with a link.',
    before.saved ? [] : [{ label: 'Back to my draft', act: back }],
  );
}
