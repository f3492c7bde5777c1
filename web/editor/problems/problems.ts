// The engine's diagnostics as CodeMirror's: where they are in the text, in words, with what would mend them.
import type { Diagnostic as Mark } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { fixesFor } from './fixes.js';
import { offsetsIn } from '../text/positions.js';

/** One problem in the text field and in the list below it. */
export interface Problem extends Mark {
  readonly severity: 'error' | 'warning' | 'info';
}

/** What the engine says, or a thing to do in place of it. */
export type Told = Omit<Diagnostic, 'severity'> & Pick<Problem, 'severity'>;

/** Messages begin as the command line has them. */
export const sentence = (message: string): string =>
  message.replace(/^[a-z]/, (letter) => letter.toUpperCase());

export function problemsOf(state: EditorState, found: readonly Told[]): Problem[] {
  const offset = offsetsIn(state.doc);
  return found.map((diagnostic) => {
    const from = offset(diagnostic.line, diagnostic.column);
    const to = Math.max(from, offset(diagnostic.endLine, diagnostic.endColumn));
    const { severity, message } = diagnostic;
    return {
      from,
      // A whole object underlined says nothing: its first line is enough.
      to: Math.min(to, state.doc.lineAt(from).to),
      severity,
      message: sentence(message),
      actions: fixesFor(state, diagnostic, from, to),
    };
  });
}
