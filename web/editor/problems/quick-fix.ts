// Ctrl-. mends the problem at the cursor, as in other editors.
import { forEachDiagnostic, type Action } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';

export function applyFirstFix(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  let fix: { action: Action; from: number; to: number } | undefined;
  forEachDiagnostic(view.state, ({ actions }, from, to) => {
    const action = actions?.[0];
    if (action && from <= head && head <= to) fix ??= { action, from, to };
  });
  if (!fix) return false;
  fix.action.apply(view, fix.from, fix.to);
  return true;
}
