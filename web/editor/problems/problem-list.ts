// The list of problems below the text: each leads to its place, and is mended where one click can.
import { forEachDiagnostic, type Diagnostic as Mark } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { make } from '../make.js';
import { count, t, type Key } from '../words/words.js';
import type { Problem } from './problems.js';

const names = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityTodo',
  hint: 'severityTodo',
} as const;

/** `panel` holds a heading and a list. `go`: shows a place of the text where it is not the JSON that is shown; false where it is. */
export function listProblems(
  panel: HTMLElement,
  view: EditorView,
  problems: readonly Problem[],
  go: (place: number) => boolean,
) {
  const title = panel.querySelector('h3')!;
  const words = summary(problems);
  // A live region: it speaks only when it changes.
  if (title.textContent !== words) title.textContent = words;
  panel.dataset.worst = problems[0]?.severity ?? 'none';
  for (const { severity } of problems) if (severity === 'error') panel.dataset.worst = severity;
  panel.querySelector('ul')!.replaceChildren(...problems.map((each) => item(view, each, go)));
}

export function summary(problems: readonly Problem[]): string {
  const sum = (severity: Problem['severity'], key: Key) => {
    const number = problems.filter((each) => each.severity === severity).length;
    return number ? [count(key, number)] : [];
  };
  const parts = [...sum('error', 'errors'), ...sum('warning', 'warnings'), ...sum('info', 'todos')];
  return parts.join(', ') || t('noProblems');
}

function item(view: EditorView, problem: Problem, go: (place: number) => boolean): HTMLElement {
  const { severity, message, actions = [] } = problem;
  const line = view.state.doc.lineAt(problem.from).number;
  const place = make('button', { type: 'button', className: 'place' });
  place.append(
    make('span', { className: 'severity', textContent: t(names[severity]) }),
    make('span', { className: 'line', textContent: t('line', { line }) }),
    make('span', { className: 'message', textContent: message }),
  );
  place.addEventListener('click', () => {
    const { from, to } = placeNow(view, problem);
    if (go(from)) return;
    // Words that are to be replaced, not the quotes around them.
    const quoted = severity === 'info' && /^"[^]*"$/.test(view.state.sliceDoc(from, to));
    view.dispatch({
      selection: quoted ? { anchor: from + 1, head: to - 1 } : { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    view.focus();
  });
  const fixes = actions.map(({ name, apply }) => {
    const fix = make('button', { type: 'button', className: 'fix', textContent: name });
    fix.addEventListener('click', () => {
      const { from, to } = placeNow(view, problem);
      apply(view, from, to);
      if (!go(from)) view.focus();
    });
    return fix;
  });
  const entry = make('li', { className: severity });
  entry.append(place, ...fixes);
  return entry;
}

/** The text may have changed since: CodeMirror moves its marks along. */
function placeNow(view: EditorView, problem: Mark): { from: number; to: number } {
  let place = { from: problem.from, to: problem.to };
  forEachDiagnostic(view.state, (mark, from, to) => {
    if (mark === problem) place = { from, to };
  });
  return place;
}
