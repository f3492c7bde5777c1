// Words of a template that nobody has replaced yet: nothing of the engine's business, but no reader should see them.
import type { EditorState } from '@codemirror/state';
import type { Problem } from './problems.js';
import { placeholders } from './templates.js';

const known = placeholders().map((words) => ({ words, string: JSON.stringify(words) }));

/** In the order of the text. */
export function leftoversIn(state: EditorState): Problem[] {
  const text = state.doc.toString();
  const found: Problem[] = [];
  for (const { words, string } of known) {
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
      found.push({
        from: at,
        to: at + string.length,
        severity: 'info',
        message: `Put your own words in place of “${words}”.`,
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
