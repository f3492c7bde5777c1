// The menu of stories: what this browser keeps, to be opened, restored, duplicated, deleted and exported.
import { openDialog } from '../page/dialog.js';
import { make } from '../make.js';
import { download } from '../page/files.js';
import { t } from '../words/words.js';
import type { Library } from './library.js';
import type { Head, Version } from './record.js';
import { when } from './when.js';

export interface StoriesActions {
  /** The story that is open. */
  readonly open: string;
  /** False where the story is gone. */
  readonly show: (id: string) => Promise<boolean>;
  /** Puts a version in place of the text of the story that is open. */
  readonly restore: (text: string) => void;
  /** The story that was open is gone. */
  readonly gone: () => void;
}

export async function openStories(library: Library, actions: StoriesActions): Promise<void> {
  const list = make('ul', { className: 'stories' });
  const about = make('p', {
    className: 'note',
    textContent: t(library.lasting ? 'storiesAbout' : 'nothingKept'),
  });
  const all = make('button', { type: 'button', textContent: t('exportAll') });
  all.addEventListener('click', () => {
    void library.exportAll().then((text) => download('stories.json', text));
  });
  const foot = make('div', { className: 'foot' });
  foot.append(all);
  const fill = async () => {
    const heads = await library.list();
    list.replaceChildren(...heads.map((head) => row(head)));
    if (!heads.length) list.append(make('li', { className: 'note', textContent: t('noStories') }));
  };
  const row = (head: Head): HTMLElement => storyRow(head, library, actions, () => void fill());
  await fill();
  openDialog(t('stories'), list, about, foot);
}

function storyRow(head: Head, library: Library, actions: StoriesActions, again: () => void) {
  const title = head.title || head.name || t('untitled');
  const item = make('li');
  const close = () => item.closest('dialog')?.close();
  const open = make('button', { type: 'button', className: 'story-row' });
  const isOpen = head.id === actions.open;
  const about = [when(head.at), head.name, ...(isOpen ? [t('openNow')] : [])];
  open.append(
    make('strong', { textContent: title }),
    make('span', { className: 'note', textContent: about.join(' · ') }),
  );
  if (isOpen) open.setAttribute('aria-current', 'true');
  open.addEventListener('click', () => {
    void actions.show(head.id);
    close();
  });
  const action = (label: string, act: () => void) => {
    const button = make('button', { type: 'button', className: 'quiet', textContent: label });
    button.ariaLabel = `${label}: ${title}`;
    button.addEventListener('click', act);
    return button;
  };
  const copy = (name: string) => name.replace(/(\.json)?$/, ` ${t('copyOfName')}.json`);
  const versions = action(t('versions'), () => {
    void library.load(head.id).then((kept) => {
      item.querySelector('.versions')?.remove();
      if (kept) item.append(versionList(kept.versions, (text) => restore(text)));
    });
  });
  // Only once its own story is there: another one's text must stay.
  const restore = (text: string) =>
    void actions.show(head.id).then((shown) => {
      if (shown) actions.restore(text);
      close();
    });
  item.append(
    open,
    versions,
    action(t('duplicate'), () => void library.duplicate(head.id, copy).then(again)),
    action(t('delete'), () => {
      void library.remove(head.id).then((back) => {
        if (head.id === actions.open) actions.gone();
        item.replaceChildren(undoRow(title, () => void back().then(again)));
      });
    }),
  );
  return item;
}

function undoRow(title: string, back: () => void): DocumentFragment {
  const row = document.createDocumentFragment();
  const undo = make('button', { type: 'button', textContent: t('undo') });
  undo.addEventListener('click', back);
  row.append(make('p', { role: 'status', textContent: t('deletedStory', { title }) }), undo);
  queueMicrotask(() => undo.focus());
  return row;
}

function versionList(versions: readonly Version[], restore: (text: string) => void): HTMLElement {
  const list = make('ul', { className: 'versions' });
  if (!versions.length)
    list.append(make('li', { className: 'note', textContent: t('noVersions') }));
  for (const { at, text } of versions) {
    const entry = make('li');
    const button = make('button', {
      type: 'button',
      className: 'quiet',
      textContent: t('restore'),
    });
    button.ariaLabel = t('restoreOf', { when: when(at) });
    button.addEventListener('click', () => restore(text));
    entry.append(make('span', { textContent: when(at) }), button);
    list.append(entry);
  }
  return list;
}
