// What is no JSON in the text, every mistake of it at once, each with what mends it.
import type { EditorState } from '@codemirror/state';
import type { Mistake, MistakeKind } from '../json/mistake.js';
import { t, type Key } from '../words/words.js';
import type { Problem } from './problems.js';

const words = {
  'missing-comma': 'mistakeMissingComma',
  'extra-comma': 'mistakeExtraComma',
  'missing-colon': 'mistakeMissingColon',
  'missing-value': 'mistakeMissingValue',
  unclosed: 'mistakeUnclosed',
  quotes: 'mistakeQuotes',
  'bare-word': 'mistakeBareWord',
  'other-word': 'mistakeOtherWord',
  'string-break': 'mistakeStringBreak',
  'unclosed-string': 'mistakeUnclosedString',
  comment: 'mistakeComment',
  date: 'mistakeDate',
  'grouped-number': 'mistakeGroupedNumber',
  stray: 'mistakeStray',
} as const satisfies Record<MistakeKind, Key>;

/** Longer ones would fill the button. */
const longest = 30;

function fixName(state: EditorState, { insert, from, to }: Mistake): string {
  const was = state.sliceDoc(from, to);
  if (insert === '') return t('fixRemove', { what: was.length > longest ? '…' : was });
  if (was === '') return t('fixAdd', { what: insert.trim() });
  return insert.length > longest ? t('fixMend') : t('fixWrite', { what: insert });
}

export const mistakesAsProblems = (state: EditorState, mistakes: readonly Mistake[]): Problem[] =>
  mistakes.map((mistake) => ({
    from: mistake.from,
    to: Math.min(mistake.to, state.doc.lineAt(mistake.from).to),
    severity: 'error',
    message: t(words[mistake.kind], { insert: mistake.insert.trim() }),
    actions: [
      {
        name: fixName(state, mistake),
        apply: (view) => view.dispatch({ changes: mistake, userEvent: 'input.fix' }),
      },
    ],
  }));
