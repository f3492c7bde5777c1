// The dialog with the code to embed the story: a tab for each way.
import { codeField, copyable, openDialog } from '../page/dialog.js';
import { asFrame, asInline, asScript, type Embedding } from './embed.js';
import { asPrerendered } from './prerendered.js';
import { make } from '../make.js';
import { tabs } from '../page/tabs.js';

interface Way {
  readonly label: string;
  readonly about: string;
  readonly code: (of: Embedding) => string | Promise<string>;
}

const ways: readonly Way[] = [
  {
    label: 'Script tag',
    about:
      'The story stays in its file: save it, put it on your server, and change it there at any time.',
    code: asScript,
  },
  {
    label: 'All in one',
    about:
      'The story stands in the page itself. Nothing else is to be uploaded; a change means new code.',
    code: asInline,
  },
  {
    label: 'Iframe',
    about:
      'For systems that allow only iframes. Where the script is not allowed either, set the height yourself.',
    code: asFrame,
  },
  {
    label: 'Pre-rendered',
    about:
      'The story is HTML already: readable without JavaScript, found by search engines, nothing jumps. A change means new code.',
    code: asPrerendered,
  },
];

/** What the dialog can't know, as it was given last. */
const given = { widget: new URL('../dist/', document.baseURI).href, story: '', block: '' };

export function openEmbed(story: Pick<Embedding, 'title' | 'text'>, name: string, ids: string[]) {
  given.story ||= new URL(encodeURIComponent(name), document.baseURI).href;
  if (!ids.includes(given.block)) given.block = '';
  const field = codeField('Embed code');
  const about = make('p', { className: 'note' });
  let way = ways[0]!;
  const show = async () => {
    const shown = way;
    about.textContent = shown.about;
    const code = await shown.code({ ...given, ...story });
    // Another way may have been chosen while this one was on its way.
    if (shown === way) field.textContent = code;
  };
  const list = tabs(
    'Way of embedding',
    ways.map(({ label }) => label),
    (chosen) => {
      way = ways[chosen]!;
      void show();
    },
  );
  list.panel.append(
    about,
    copyable('Copy code', field, () => field.textContent),
  );
  const fields = make('form', { className: 'fields' });
  fields.append(
    textField('Folder of the widget', given.widget, (value) => (given.widget = folder(value))),
    textField('Address of the story file', given.story, (value) => (given.story = value)),
    blockField(ids),
  );
  fields.addEventListener('input', () => void show());
  fields.addEventListener('submit', (event) => event.preventDefault());
  void show();
  openDialog('Copy embed code', list.tabs, list.panel, fields);
}

const folder = (address: string): string => address.replace(/\/*$/, '/');

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = make('label');
  label.append(make('span', { textContent: text }), control);
  return label;
}

function textField(label: string, value: string, take: (value: string) => void): HTMLElement {
  const input = make('input', { type: 'url', value, spellcheck: false });
  input.addEventListener('input', () => take(input.value.trim()));
  return labelled(label, input);
}

function blockField(ids: readonly string[]): HTMLElement {
  const select = make('select');
  select.append(new Option('The whole story', ''));
  for (const id of ids) select.append(new Option(`Only the block “${id}”`, id));
  select.value = given.block;
  select.addEventListener('input', () => (given.block = select.value));
  return labelled('What to show', select);
}
