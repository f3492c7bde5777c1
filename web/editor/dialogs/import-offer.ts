// A document of another format is no story, but can become one: offered, never done unasked, and undone with Ctrl-Z.
import { importStory } from '../../src/index.js';
import type { Diagnostic, Imported } from '../../src/index.js';
import { openDialog } from './dialog.js';
import { make } from '../make.js';
import { dismiss, notify } from '../session/notices.js';

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
  notify('import', `This looks like a document of the format ${name}.`, [
    {
      label: 'Make it a story',
      act: () => {
        take(imported.story);
        report(name, imported);
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

function report(name: string, { diagnostics, summary }: Imported): void {
  const about = make('p', {
    textContent: `From ${name}: ${summary}. Ctrl-Z brings the document back.`,
  });
  const list = make('ul', { className: 'losses' });
  for (const { pointer, message } of diagnostics) {
    const item = make('li');
    item.append(make('code', { textContent: pointer || '/' }), ` ${message}`);
    list.append(item);
  }
  const nothing = make('p', { className: 'note', textContent: 'Nothing was lost.' });
  openDialog('Imported', about, diagnostics.length ? list : nothing);
}
