// The text field: CodeMirror in a shadow root of its own, where its styles need no exception from a strict policy.
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
} from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { findPanel } from './find.js';
import { look } from './look.js';
import { tour } from './tour.js';
import { codeMirrorWords, t } from '../words/words.js';

/** What any editor of JSON has. Tab is left to the browser, so that the keyboard gets out again. */
const basics: Extension = [
  // As the text has them: what ends lines otherwise is part of a line.
  EditorState.lineSeparator.of('\n'),
  EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, '\n')),
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  foldGutter(),
  codeFolding(),
  drawSelection(),
  // Words that a template has twice are written once.
  EditorState.allowMultipleSelections.of(true),
  dropCursor(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ icons: false }),
  highlightActiveLine(),
  highlightSelectionMatches(),
  findPanel,
  tour,
  json(),
  lintGutter(),
  EditorView.lineWrapping,
  EditorState.phrases.of(codeMirrorWords),
  EditorView.contentAttributes.of({ 'aria-label': t('textAsJson'), tabindex: '0' }),
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
  ]),
];

/** The text field, and the story that is in it. */
export class StoryText {
  readonly view: EditorView;
  readonly #more: Extension;
  readonly #lock = new Compartment();
  #locked = false;

  /** `more` comes first: its keys win. */
  constructor(host: HTMLElement, more: Extension) {
    this.#more = more;
    const root = host.attachShadow({ mode: 'open' });
    this.view = new EditorView({ state: this.#stateOf(''), parent: root, root });
  }

  /** Another story: its history begins here, so that no undo brings one story's text into another. */
  open(text: string): void {
    this.view.setState(this.#stateOf(text));
  }

  /** Whether it can only be read. */
  get isLocked(): boolean {
    return this.#locked;
  }

  lock(locked: boolean): void {
    this.#locked = locked;
    this.view.dispatch({ effects: this.#lock.reconfigure(EditorState.readOnly.of(locked)) });
  }

  #stateOf(doc: string): EditorState {
    const lock = this.#lock.of(EditorState.readOnly.of(this.#locked));
    return EditorState.create({ doc, extensions: [this.#more, lock, basics, look] });
  }
}

/** Puts another text in place of the whole, as one step that can be undone. */
export function replaceAll(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
    userEvent: 'input.replace',
  });
}
