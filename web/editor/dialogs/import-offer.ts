// A document of another format is no story, but can become one: offered, never done unasked; the document stays a story of its own.
import { importStory } from '../../src/index.js';
import type { Diagnostic, Imported } from '../../src/index.js';
import { openDialog } from '../page/dialog.js';
import { make } from '../make.js';
import { t } from '../words/words.js';
import { dismiss, notify } from '../page/notices.js';

const names: Readonly<Record<string, string>> = {
  ft: 'FT content-tree',
  ans: 'ANS (Arc XP)',
  guardian: 'Guardian',
  'apple-news': 'Apple News Format',
  'portable-text': 'Portable Text',
};

/** The text that was looked at last: it is asked about once. */
let looked = '';

/** Looks at a text that the engine takes for no whole story. `take` gets the story and its name. */
export function offerImport(
  text: string,
  found: readonly Diagnostic[],
  take: (story: string) => void,
): void {
  if (text === looked) return;
  looked = text;
  dismiss('import');
  if (!isForeign(text, found)) return;
  const imported = importStory(text, 'auto');
  if (!imported.ok) return;
  const name = names[imported.format] ?? imported.format;
  notify('import', t('looksLike', { name }), [
    {
      label: t('makeStory'),
      act: () => {
        take(imported.story);
        reportImport(t('importedFrom', { name }), imported);
      },
    },
  ]);
}

/** JSON that lacks what makes a story. */
function isForeign(text: string, found: readonly Diagnostic[]): boolean {
  const lacks = found.some(
    ({ code, pointer }) =>
      pointer === '' && ['wrong-type', 'missing-field', 'too-large'].includes(code),
  );
  if (!lacks || text.length < 20) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** Says what became of a document, and what a story has no place for. */
export function reportImport(
  from: string,
  { diagnostics, summary }: Pick<Imported, 'diagnostics' | 'summary'>,
): void {
  const about = make('p', { textContent: `${from} ${summary}` });
  const list = make('ul', { className: 'losses' });
  for (const { pointer, message } of diagnostics) {
    const item = make('li');
    if (pointer) item.append(make('code', { textContent: pointer }), ' ');
    item.append(message);
    list.append(item);
  }
  const nothing = make('p', { className: 'note', textContent: t('nothingLost') });
  openDialog(t('imported'), about, diagnostics.length ? list : nothing);
}
