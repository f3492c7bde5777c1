// The editor: a story's text, and beside it what readers will see and what is wrong.
import { jsonLanguage } from '@codemirror/lang-json';
import { setDiagnostics } from '@codemirror/lint';
import { EditorView, keymap } from '@codemirror/view';
import { idOf } from '../src/base/blocks.js';
import { initTools, styles } from '../src/index.js';
import { rerender } from '../src/tools.js';
import { completeStory } from './schema/completion.js';
import { openEmbed } from './dialogs/embed-dialog.js';
import { forgetFile, openFile, saveFile, whenDropped, type OpenedFile } from './session/files.js';
import { followClicks, followCursor } from './preview/follow.js';
import { format } from './text/format.js';
import { fieldHover } from './schema/hover.js';
import { offerImport } from './dialogs/import-offer.js';
import { insertBlock } from './text/insert.js';
import { keysInStrings } from './text/keys-in-strings.js';
import { leftoversIn } from './problems/leftovers.js';
import { byId, make } from './make.js';
import { isRequired } from './schema/missing.js';
import { notify } from './session/notices.js';
import { Preview } from './preview/preview.js';
import { listProblems } from './problems/problem-list.js';
import { problemsOf } from './problems/problems.js';
import { applyFirstFix } from './problems/quick-fix.js';
import { quotationMarksIn } from './problems/quotation-marks.js';
import { Rendering } from './preview/rendering.js';
import { Session } from './session/session.js';
import { openShare } from './dialogs/share.js';
import { begin, first, newName, newStory } from './session/start.js';
import { createStoryText } from './text/story-text.js';
import { templates } from './text/templates.js';
import { watchView } from './preview/view-options.js';

let preview: Preview | undefined;
let rendering: Rendering | undefined;

const commands = {
  new: () => {
    forgetFile();
    session.open(newName, newStory());
  },
  open: () => void openFile().then((file) => file && opened(file), failed),
  save: () =>
    void saveFile(session.name, session.text).then((name) => {
      if (name) session.saved(name);
    }, failed),
  share: () => void openShare(session.text).catch(failed),
  embed: () => {
    const title = preview?.article.querySelector('.headline')?.textContent ?? session.name;
    const ids = preview?.blocks.map((block) => idOf(block)!) ?? [];
    openEmbed({ title, text: session.text }, session.name, ids);
  },
  format: () => {
    const done = format(view);
    if (!done) notify('format', 'There are mistakes in the JSON. Mend these first.');
    view.focus();
  },
};

const run = (command: () => void) => () => {
  command();
  return true;
};

const view = createStoryText(byId('code'), first.text, [
  keysInStrings,
  keymap.of([
    { key: 'Mod-s', run: run(commands.save), preventDefault: true },
    { key: 'Mod-o', run: run(commands.open), preventDefault: true },
    { key: 'Shift-Alt-f', run: run(commands.format) },
    { key: 'Mod-.', run: applyFirstFix },
  ]),
  jsonLanguage.data.of({ autocomplete: completeStory }),
  fieldHover,
  followCursor(() => preview),
  EditorView.updateListener.of((update) => {
    if (!update.docChanged) return;
    session.changed();
    rendering?.changed();
    byId('problems').ariaBusy = 'true';
  }),
]);
const session = new Session(view, first.name);

function opened({ name, text }: OpenedFile): void {
  session.open(name, text);
  view.focus();
}

function failed(cause: unknown): void {
  notify('failure', `That did not work: ${cause instanceof Error ? cause.message : String(cause)}`);
}

for (const [id, command] of Object.entries(commands)) byId(id).addEventListener('click', command);
for (const template of templates) {
  const { label, purpose } = template;
  const button = make('button', { type: 'button', textContent: label, title: purpose });
  button.addEventListener('click', () => {
    if (!insertBlock(view, template))
      notify('insert', 'The text is no story yet. “New” begins one.');
  });
  byId('templates').append(button);
}
whenDropped(opened);
void begin(view, session);

async function start(): Promise<void> {
  await Promise.all([initTools(), customElements.whenDefined('story-widget')]);
  const widget = byId('preview');
  const shown = (preview = new Preview(widget, byId('stage'), styles));
  const turn = watchView(widget, () => shown.article);
  rendering = new Rendering(view, rerender, {
    shown: (edit) => {
      byId('stale').hidden = edit !== undefined;
      if (edit === undefined) return;
      shown.show(edit);
      turn();
    },
    found: (diagnostics) => {
      const { state } = view;
      const leftovers = leftoversIn(state, (at) => isRequired(state, at));
      const advice = [...leftovers, ...quotationMarksIn(state)].sort((a, b) => a.from - b.from);
      const problems = [...problemsOf(state, diagnostics), ...advice];
      view.dispatch(setDiagnostics(state, problems));
      listProblems(byId('problems'), view, problems);
      byId('problems').ariaBusy = 'false';
      const take = (story: string) => session.open(newName, story);
      offerImport(session.text, diagnostics, take);
    },
  });
  followClicks(shown, view);
  rendering.now();
}

start().catch((cause: unknown) => {
  byId('problems-title').textContent = 'The engine did not load';
  failed(cause);
});
