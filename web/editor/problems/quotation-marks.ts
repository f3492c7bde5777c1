// Quotation marks around a whole quotation: the widget adds those of the language, so there would be two.
import type { EditorState } from '@codemirror/state';
import { t } from '../words/words.js';
import type { Problem } from './problems.js';
import { blocksAround, stringOf, valueOf } from '../text/story-tree.js';

const pair = /^\s*(?:“([^“”]*)”|"([^"]*)"|„([^„“”]*)[“”]|«([^«»]*)»|‘([^‘’]*)’)\s*$/;

export function quotationMarksIn(state: EditorState): Problem[] {
  const blocks = blocksAround(state, 0)?.items ?? [];
  return blocks.flatMap((block) => {
    const type = valueOf(state, block, 'type');
    const text = valueOf(state, block, 'text');
    if (!text || !type || stringOf(state, type) !== 'quote') return [];
    const inner = pair
      .exec(stringOf(state, text))
      ?.slice(1)
      .find((each) => each !== undefined);
    if (inner === undefined) return [];
    const insert = JSON.stringify(inner);
    return {
      from: text.from,
      to: text.to,
      severity: 'info',
      message: t('doubleMarks'),
      actions: [
        {
          name: t('leaveMarksOut'),
          apply: (view, from, to) =>
            view.dispatch({ changes: { from, to, insert }, userEvent: 'input.fix' }),
        },
      ],
    };
  });
}
