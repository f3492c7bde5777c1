// Words of a template that nobody has replaced yet: nothing of the engine's business, but no reader should see them.
import type { Action } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { t } from '../words/words.js';
import type { Problem } from './problems.js';
import { removal } from '../text/removal.js';
import { around } from '../text/story-tree.js';
import { placeholders } from '../text/templates.js';

const known = placeholders().map((words) => ({ words, string: JSON.stringify(words) }));

const leaveOut: Action = {
  name: t('leaveOut'),
  apply: (view, from) => {
    const node = around(view.state, from, 1, ({ name }) => name === 'Property');
    if (node) view.dispatch({ changes: removal(view.state, node), userEvent: 'delete.fix' });
  },
};

/** `required`: whether the value at a place must not be left out. */
export function leftoversIn(state: EditorState, required: (at: number) => boolean): Problem[] {
  const text = state.doc.toString();
  const found: Problem[] = [];
  for (const { words, string } of known) {
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
      found.push({
        from: at,
        to: at + string.length,
        severity: 'info',
        message: t('leftover', { words }),
        actions: required(at) ? [] : [leaveOut],
      });
    }
  }
  return found;
}
