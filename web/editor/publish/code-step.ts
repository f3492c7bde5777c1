// The last step: the code, a button that copies it, and a frame in which exactly this code runs.
import { codeField, copyable } from '../page/dialog.js';
import { make } from '../make.js';
import { t } from '../words/words.js';
import { measure } from './measure.js';
import type { Choices, Publication, Step } from './publish-dialog.js';
import { testFrame } from './test-frame.js';
import { ways } from './ways.js';

export function codeStep(of: Publication, choices: Choices): Step {
  const content = make('div', { className: 'code-step' });
  const way = ways.find(({ id }) => id === choices.way)!;
  const state = make('p', { className: 'note', role: 'status', textContent: t('codeComing') });
  content.append(state);
  void codeFor(of, choices).then(
    (code) => {
      const field = codeField(t('embedCode'));
      field.textContent = code;
      state.textContent = t(way.about);
      content.append(
        copyable(t('copyCode'), field, () => code),
        make('h3', { textContent: t('testTitle') }),
        testFrame(code),
      );
    },
    (cause: unknown) => {
      state.className = 'note warning';
      state.textContent = t('failed', { why: cause instanceof Error ? cause.message : '' });
    },
  );
  return { content, ready: () => true };
}

export async function codeFor(of: Publication, choices: Choices): Promise<string> {
  const way = ways.find(({ id }) => id === choices.way)!;
  const { widget, address, block } = choices;
  const sizes = await measure(of.text, block);
  return way.code({ widget, story: address, block, title: of.title, text: of.text, sizes });
}
