// Publish…: what is to be looked at first, where the story is to stand, and the code that puts it there.
import { openDialog } from '../page/dialog.js';
import { make } from '../make.js';
import { t, type Key } from '../words/words.js';
import { checkStep } from './check-step.js';
import { codeStep } from './code-step.js';
import type { Finding } from './checks.js';
import { whereStep } from './where-step.js';

/** The story that is open, as it is now. */
export interface Publication {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly title: string;
  /** What the engine and the editor say of it. */
  readonly findings: readonly Finding[];
  /** Whether the text can't be read, so that there is nothing to publish. */
  readonly broken: boolean;
  readonly blocks: readonly { readonly id: string; readonly words: string }[];
  /** Leads to the field of a value. */
  readonly show: (pointer: string) => void;
}

/** What whoever publishes has said about a story. */
export interface Choices {
  way: string;
  widget: string;
  address: string;
  block: string;
  /** Figures of a template that are right. */
  readonly confirmed: Set<string>;
}

/** By story: what was said of one is never taken for another. */
const remembered = new Map<string, Choices>();

export function choicesFor({ id, blocks }: Publication): Choices {
  const before = remembered.get(id);
  const fresh: Choices = {
    way: 'inline',
    widget: new URL('../dist/', document.baseURI).href,
    address: '',
    block: '',
    confirmed: new Set(),
  };
  const choices = before ?? fresh;
  if (!blocks.some((block) => block.id === choices.block)) choices.block = '';
  remembered.set(id, choices);
  return choices;
}

/** One step: what it shows, and whether one can go on from it. */
export interface Step {
  readonly content: Node;
  readonly ready: () => boolean;
}

type Make = (of: Publication, choices: Choices, changed: () => void) => Step;
const steps: readonly { name: Key; make: Make }[] = [
  { name: 'stepCheck', make: checkStep },
  { name: 'stepWhere', make: whereStep },
  { name: 'stepCode', make: codeStep },
];

export function openPublish(of: Publication): void {
  const choices = choicesFor(of);
  const nav = make('ol', { className: 'steps' });
  const body = make('div', { className: 'step' });
  const foot = make('div', { className: 'foot' });
  const back = make('button', { type: 'button', textContent: t('back') });
  const next = make('button', { type: 'button', className: 'primary', textContent: t('next') });
  foot.append(back, next);
  let at = 0;
  let step: Step;
  const state = () => {
    back.hidden = at === 0;
    next.hidden = at === steps.length - 1;
    next.disabled = !step.ready();
  };
  const go = (index: number) => {
    at = index;
    step = steps[at]!.make(of, choices, state);
    body.replaceChildren(step.content);
    [...nav.children].forEach((each, i) => {
      if (i === at) each.setAttribute('aria-current', 'step');
      else each.removeAttribute('aria-current');
    });
    state();
  };
  back.addEventListener('click', () => go(at - 1));
  next.addEventListener('click', () => go(at + 1));
  nav.append(...steps.map(({ name }) => make('li', { textContent: t(name) })));
  go(0);
  openDialog(t('publishTitle'), nav, body, foot);
}
