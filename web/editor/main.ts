// The editor: a story's text, and beside it what readers will see and what is wrong.
import { jsonLanguage } from '@codemirror/lang-json';
import { setDiagnostics } from '@codemirror/lint';
import { closeHoverTooltips, EditorView, keymap } from '@codemirror/view';
import { idOf } from '../src/base/blocks.js';
import { initTools, styles } from '../src/index.js';
import { rerender } from '../src/tools.js';
import { completeStory } from './schema/completion.js';
import { blockForm } from './schema/form.js';
import { openEmbed } from './publish/embed-dialog.js';
import { openPublish, type Publication } from './publish/publish-dialog.js';
import { pickFile, saveFile, whenDropped } from './page/files.js';
import { offerLanguages } from './page/language.js';
import { menuOf } from './page/menu.js';
import { takeFile } from './session/intake.js';
import { Library } from './stories/library.js';
import { Locks } from './stories/lock.js';
import { openStore } from './stories/store.js';
import { openStories } from './stories/stories-dialog.js';
import { title } from './words/titles.js';
import { t, translate } from './words/words.js';
import { followCards, followClicks, followCursor } from './preview/follow.js';
import { format } from './text/format.js';
import { fieldHover } from './schema/hover.js';
import { offerImport, reportImport } from './dialogs/import-offer.js';
import { insertBlock } from './text/insert.js';
import { keysInStrings } from './text/keys-in-strings.js';
import { leftoversIn } from './problems/leftovers.js';
import { byId, make } from './make.js';
import { isRequired } from './schema/missing.js';
import { notify } from './page/notices.js';
import { markdownForJson, pasteRich } from './paste/paste.js';
import { writeInPlace } from './preview/in-place.js';
import { Preview } from './preview/preview.js';
import { listProblems } from './problems/problem-list.js';
import { problemsOf, sentence, type Problem, type Told } from './problems/problems.js';
import { applyFirstFix } from './problems/quick-fix.js';
import { quotationMarksIn } from './problems/quotation-marks.js';
import type { Diagnostic } from '../src/base/diagnostic.js';
import { mended } from './json/mistake.js';
import { parse } from './json/parse.js';
import { pointerAt } from './json/tree.js';
import { tellNewer } from './problems/newer-version.js';
import { mistakesAsProblems } from './problems/mistakes.js';
import { startTour } from './text/tour.js';
import { Rendering } from './preview/rendering.js';
import { drawIcons } from './blocks/icons.js';
import { BlocksView } from './blocks/blocks-view.js';
import { fresh, isFresh } from './blocks/fresh.js';
import { Model, type Finding } from './blocks/model.js';
import { Views } from './views/views.js';
import { Session } from './session/session.js';
import { openShare } from './dialogs/share.js';
import { begin, newName, openNew } from './session/start.js';
import { replaceAll, StoryText } from './text/story-text.js';
import { blocksAround } from './text/story-tree.js';
import { templates } from './text/templates.js';
import { watchView } from './preview/view-options.js';

let preview: Preview | undefined;
let rendering: Rendering | undefined;
/** What was found last, and whether the text could be read. */
let problems: readonly Problem[] = [];
let broken = false;

translate(document);
drawIcons(document);
offerLanguages();
document.body.dataset.drop = t('dropHere');

const commands = {
  stories: () =>
    void openStories(library, {
      open: session.id,
      show: (id) => session.show(id),
      restore: (version) => {
        void session.keepVersion();
        replaceAll(view, version);
      },
      gone: () => void openNew(session),
    }),
  new: () => void openNew(session).then(focusStory),
  open: () => void pickFile().then((picked) => picked && take(picked.file, picked.handle), failed),
  save: () => void save().catch(failed),
  share: () => void openShare(session.text).catch(failed),
  embed: () => {
    rendering?.now();
    openEmbed(publication());
  },
  publish: () => {
    model.seen();
    rendering?.now();
    openPublish(publication());
  },
  format: () => {
    const done = format(view);
    if (!done) notify('format', t('mendFirst'));
    view.focus();
  },
};

const run = (command: () => void) => () => {
  command();
  return true;
};

const text = new StoryText(byId('code'), [
  keysInStrings(markdownForJson),
  keymap.of([
    { key: 'Shift-Alt-f', run: run(commands.format) },
    { key: 'Mod-.', run: applyFirstFix },
  ]),
  jsonLanguage.data.of({ autocomplete: completeStory }),
  fieldHover,
  followCursor(() => preview),
  fresh,
  EditorView.updateListener.of((update) => {
    if (update.docChanged) {
      session.changed();
      changed();
    } else if (update.state.field(fresh) !== update.startState.field(fresh, false)) {
      rendering?.changed();
    }
  }),
]);
const { view } = text;
const model = new Model(view);
const blocks = new BlocksView(byId('blocks'), model, {
  paste: (data, editor, pointer) => pasteRich(model, data, editor, pointer),
  showJson: (pointer) => {
    views.show('json', false);
    views.goTo(pointer);
    view.focus();
  },
});
const views = new Views(view, blocks);
const library = new Library(await openStore());
const session = new Session(text, library, new Locks(), changed);

/** The story as it is now, for whoever publishes it. */
function publication(): Publication {
  const blocks = preview?.blocks ?? [];
  return {
    id: session.id,
    name: session.name,
    text: session.text,
    title: preview?.article.querySelector('.headline')?.textContent ?? session.name,
    findings: problems.map(({ severity, message, from }) => ({
      severity,
      says: message,
      pointer: pointerAt(model.parsed.root, from),
    })),
    broken,
    blocks: blocks.map((block) => ({ id: idOf(block)!, words: wordsOf(block) })),
    show: goTo,
  };
}

/** The first words of a block, without those of its buttons; of one without words what its picture shows, or its type. */
function wordsOf(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('button')) button.remove();
  const words = copy.textContent.replace(/\s+/g, ' ').trim();
  const shows = words || copy.querySelector('img')?.alt;
  return shows?.slice(0, 60) || title(blockForm(block.classList[0] ?? '')?.title ?? block.id);
}

/** The text is another one. */
function changed(): void {
  model.changed(views.name === 'blocks');
  rendering?.changed();
  byId('problems').ariaBusy = 'true';
}

async function save(): Promise<void> {
  const done = await saveFile(session.handle, session.name, session.fileText);
  if (done) await session.saved(done.name, done.handle);
}

async function take(file: File, handle?: Parameters<typeof takeFile>[2]): Promise<void> {
  const imported = await takeFile(session, file, handle);
  if (imported) reportImport('', imported);
}

function failed(cause: unknown): void {
  const why = cause instanceof Error ? cause.message : String(cause);
  notify('failure', t('failed', { why }));
}

for (const [id, command] of Object.entries(commands)) byId(id).addEventListener('click', command);
for (const template of templates) {
  const { label, purpose } = template;
  const button = make('button', { type: 'button', textContent: label, title: purpose });
  button.addEventListener('click', () => {
    if (!insertBlock(view, template)) notify('insert', t('noStoryYet'));
  });
  byId('templates').append(button);
}
menuOf(byId('menu'), byId('actions'));
menuOf(byId('insert'), byId('templates'));
byId('problems-show').addEventListener('click', ({ currentTarget }) => {
  const button = currentTarget as HTMLElement;
  button.ariaExpanded = String(button.ariaExpanded !== 'true');
});
// Wherever the focus is.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') view.dispatch({ effects: closeHoverTooltips });
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const command = { s: commands.save, o: commands.open }[event.key.toLowerCase()];
  if (!command) return undoInBlocks(event);
  event.preventDefault();
  command();
});
/** One history for both views: the field's own knows nothing of the rest. */
function undoInBlocks(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (views.name !== 'blocks' || document.querySelector('dialog[open]')) return;
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) model.redo();
  else model.undo();
}

/** What the JSON view does with the block that has the cursor. */
const blockActions = {
  up: (index: number) => model.moveItem('/blocks', index, index - 1),
  down: (index: number) => model.moveItem('/blocks', index, index + 1),
  copy: (index: number) => model.duplicateBlock(index),
  remove: (index: number) => model.removeBlock(index),
};

for (const [id, act] of Object.entries(blockActions))
  byId(`block-${id}`).addEventListener('click', () => {
    const around = blocksAround(view.state, view.state.selection.main.head);
    if (around && around.index >= 0) act(around.index);
    view.focus();
  });
whenDropped((file) => void take(file).catch(failed));
await begin(session);
focusStory();

/** All there is to say of the text: where it is no JSON, only that. */
function problemsNow(diagnostics: readonly Told[], whole: boolean): Problem[] {
  const { state } = view;
  const mistakes = whole ? [] : parse(session.text).mistakes;
  if (mistakes.length) return mistakesAsProblems(state, mistakes);
  const leftovers = leftoversIn(state, (at) => isRequired(state, at));
  const advice = [...leftovers, ...quotationMarksIn(state)].sort((a, b) => a.from - b.from);
  return [...problemsOf(state, diagnostics), ...advice];
}

/** What the engine says, without what is not wrong yet. */
const milder = (found: Diagnostic): Told =>
  isFresh(view.state, model.parsed.root, found)
    ? { ...found, severity: 'info', message: t('fillIn') }
    : found;

/** What the engine says, by the field that it says it of. */
function findingsOf(diagnostics: readonly Told[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const { pointer, field, severity, message } of diagnostics) {
    const place = field ? `${pointer}/${field}` : pointer;
    found.set(place, [...(found.get(place) ?? []), { severity, message: sentence(message) }]);
  }
  return found;
}

/** Shows the field of a place in the text. */
function goInBlocks(place: number): boolean {
  if (views.name !== 'blocks') return false;
  blocks.focus(pointerAt(model.parsed.root, place));
  return true;
}

/** Puts the cursor into the field of a value, or into the value itself in the JSON. */
function goTo(pointer: string, offset?: number, words?: string, at?: number): void {
  // On narrow screens, the preview stands in the place of what is written.
  if (document.body.dataset.shows) views.show(views.name, false);
  if (views.name === 'blocks') return blocks.focus(pointer, offset, words, at);
  views.goTo(pointer, offset);
  view.focus();
}

/** Puts the focus where one begins to write. */
function focusStory(): void {
  if (views.name === 'blocks') blocks.focus('/headline');
  else startTour(view);
}

async function start(): Promise<void> {
  await Promise.all([initTools(), customElements.whenDefined('story-widget')]);
  const widget = byId('preview');
  const shown = (preview = new Preview(widget, byId('stage'), styles));
  const turn = watchView(widget, () => shown.article);
  const sync = writeInPlace(shown, model, () => blocks.stay());
  const mend = (broken: string) => mended(broken, parse(broken).mistakes);
  rendering = new Rendering(view, rerender, mend, {
    shown: (edit) => {
      shown.show(edit);
      sync();
      turn();
    },
    found: (diagnostics, whole) => {
      broken = !whole;
      byId('stale').hidden = whole;
      const told = diagnostics.map(milder);
      problems = problemsNow(told, whole);
      model.found(findingsOf(told));
      view.dispatch(setDiagnostics(view.state, problems));
      listProblems(byId('problems'), view, problems, goInBlocks);
      byId('problems').ariaBusy = 'false';
      tellNewer(model.node('/version'), diagnostics);
      offerImport(
        session.text,
        diagnostics,
        (story) => void session.open({ name: newName, text: story, saved: false }),
      );
    },
  });
  followCards(byId('blocks'), () => shown);
  followClicks(
    shown,
    () => model.parsed.root,
    ({ pointer, offset }, words, at) => goTo(pointer, offset, words, at),
  );
  rendering.now();
}

start().catch((cause: unknown) => {
  byId('problems-title').textContent = t('noEngine');
  failed(cause);
});
