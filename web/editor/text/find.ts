// Find and replace, with targets that people can hit, which leaves the names of fields alone.
import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  replaceAll,
  replaceNext,
  search,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import { runScopeHandlers, type EditorView, type Panel } from '@codemirror/view';
import { make } from '../make.js';
import { t } from '../words/words.js';
import { around, stringOf } from './story-tree.js';

/** Whether a match is no part of a field's name, nor of a block's type, which is a name as well. */
const inValue = (_: string, state: EditorState, from: number): boolean => {
  const node = around(state, from, 1, ({ name }) => name === 'PropertyName' || name === 'String');
  const key = node?.name === 'String' && node.parent?.getChild('PropertyName');
  return node?.name !== 'PropertyName' && !(key && stringOf(state, key) === 'type');
};

function panelFor(view: EditorView): Panel {
  const field = (name: string, label: string, value: string) =>
    make('input', { name, ariaLabel: label, placeholder: label, value, className: 'cm-textfield' });
  const before = getSearchQuery(view.state);
  const find = field('search', t('find'), before.search);
  find.setAttribute('main-field', 'true');
  const replace = field('replace', t('replaceWith'), before.replace);
  const check = (label: string, checked: boolean) => {
    const box = make('input', { type: 'checkbox', checked });
    const row = make('label');
    row.append(box, label);
    return { box, row };
  };
  const names = check(t('keepNames'), true);
  const letters = check(t('matchCase'), before.caseSensitive);
  /** Names are found; they are only not replaced. */
  const commit = (replacing = false) => {
    const query = new SearchQuery({
      search: find.value,
      replace: replace.value,
      caseSensitive: letters.box.checked,
      literal: true,
      ...(replacing && names.box.checked && { test: inValue }),
    });
    view.dispatch({ effects: setSearchQuery.of(query) });
  };
  const button = (label: string, act: (view: EditorView) => boolean, replacing = false) => {
    const made = make('button', { type: 'button', textContent: label, className: 'cm-button' });
    made.addEventListener('click', () => {
      commit(replacing);
      act(view);
    });
    return made;
  };
  const dom = make('div', { className: 'cm-search' });
  dom.addEventListener('input', () => commit());
  dom.addEventListener('change', () => commit());
  dom.addEventListener('keydown', (event) => {
    if (runScopeHandlers(view, event, 'search-panel')) event.preventDefault();
    else if (event.key === 'Enter' && event.target === find) {
      event.preventDefault();
      commit();
      (event.shiftKey ? findPrevious : findNext)(view);
    } else if (event.key === 'Enter' && event.target === replace) {
      event.preventDefault();
      commit(true);
      replaceNext(view);
    }
  });
  const rows = [
    [
      find,
      button(t('findNext'), findNext),
      button(t('findPrevious'), findPrevious),
      button(t('close'), closeSearchPanel),
    ],
    [replace, button(t('replace'), replaceNext, true), button(t('replaceAll'), replaceAll, true)],
    [names.row, letters.row],
  ];
  for (const row of rows) {
    const line = make('div');
    line.append(...row);
    dom.append(line);
  }
  // The query can be said only once the panel is there.
  return {
    dom,
    top: true,
    mount: () => {
      find.select();
      queueMicrotask(() => commit());
    },
  };
}

export const findPanel = search({ top: true, createPanel: panelFor });
