// The list of problems below the text: each leads to its place, and is mended where one click can.
import { forEachDiagnostic, type Diagnostic as Mark } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { make } from '../make.js';
import type { Problem } from './problems.js';

const names = { error: 'Error', warning: 'Warning', info: 'To do', hint: 'Hint' } as const;

/** `panel` holds a heading and a list. */
export function listProblems(panel: HTMLElement, view: EditorView, problems: readonly Problem[]) {
  const title = panel.querySelector('h3')!;
  const words = summary(problems);
  // A live region: it speaks only when it changes.
  if (title.textContent !== words) title.textContent = words;
  panel.dataset.worst = problems[0]?.severity ?? 'none';
  for (const { severity } of problems) if (severity === 'error') panel.dataset.worst = severity;
  panel.querySelector('ul')!.replaceChildren(...problems.map((each) => item(view, each)));
}

export function summary(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity'], one: string, many: string) => {
    const number = problems.filter((each) => each.severity === severity).length;
    return number ? [`${number} ${number === 1 ? one : many}`] : [];
  };
  const parts = [
    ...count('error', 'error', 'errors'),
    ...count('warning', 'warning', 'warnings'),
    ...count('info', 'thing to do', 'things to do'),
  ];
  return parts.join(', ') || 'No problems';
}

function item(view: EditorView, problem: Problem): HTMLElement {
  const { severity, message, actions = [] } = problem;
  const line = view.state.doc.lineAt(problem.from).number;
  const place = make('button', { type: 'button', className: 'place' });
  place.append(
    make('span', { className: 'severity', textContent: names[severity] }),
    make('span', { className: 'line', textContent: `line ${line}` }),
    make('span', { className: 'message', textContent: message }),
  );
  place.addEventListener('click', () => {
    const { from, to } = placeNow(view, problem);
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    view.focus();
  });
  const fixes = actions.map(({ name, apply }) => {
    const fix = make('button', { type: 'button', className: 'fix', textContent: name });
    fix.addEventListener('click', () => {
      const { from, to } = placeNow(view, problem);
      apply(view, from, to);
      view.focus();
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
