// Completion from the schema: fields that are not there yet, values that are allowed, and blocks in their list.
import {
  snippet,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { blankFor, kindOf } from './field.js';
import { insertBlock } from '../text/insert.js';
import { descriptionOf, fieldsOf, meaningOf, schemasOf, valuesOf, type Field } from './schema.js';
import { around, pathTo, propertiesOf } from '../text/story-tree.js';
import { title } from '../words/titles.js';
import { t } from '../words/words.js';
import { templates } from '../text/templates.js';

export function completeStory(context: CompletionContext): CompletionResult | null {
  const { state, pos } = context;
  const word = wordBefore(state, pos);
  // Between two things, only where it is asked for.
  if (!word.quoted && word.from === pos && !context.explicit) return null;
  const holder = around(state, pos, -1, ({ name }) => name === 'Object' || name === 'Array');
  if (!holder || (pos === holder.to && /[\]}]/.test(state.sliceDoc(pos - 1, pos)))) return null;
  const property = around(state, pos, -1, ({ name }) => name === 'Property');
  const valued = property && property.from > holder.from && isBehindColon(state, property, pos);
  const options = valued
    ? valueOptions(state, property, context.explicit)
    : holder.name === 'Object'
      ? fieldOptions(state, holder, word)
      : isBlocks(state, holder) && !word.quoted
        ? blockOptions()
        : [];
  if (options.length === 0) return null;
  const typed = state.sliceDoc(word.from, pos);
  // What is asked for where a whole word stands is to replace it.
  const likely = options.filter(({ label }) => label.startsWith(typed) && label !== typed);
  if (context.explicit && likely.length === 0) {
    return { from: word.from, options, filter: false };
  }
  return { from: word.from, options, validFor: /^[\w -]*$/ };
}

interface Word {
  readonly from: number;
  readonly quoted: boolean;
}

/** The word before the cursor: of a string, all there is between the quote and the cursor. */
function wordBefore(state: EditorState, pos: number): Word {
  const node = around(state, pos, -1, ({ name }) => name === 'String' || name === 'PropertyName');
  if (node && pos > node.from) return { from: node.from + 1, quoted: true };
  const before = /"?[\w-]*$/.exec(state.sliceDoc(Math.max(0, pos - 100), pos))![0];
  const quoted = before.startsWith('"');
  return { from: pos - before.length + (quoted ? 1 : 0), quoted };
}

/** The whole word that is to be replaced, with the quotes around it. */
function wholeWord(state: EditorState, from: number, to: number) {
  const quoted = state.sliceDoc(from - 1, from) === '"';
  const behind = state.sliceDoc(to, state.doc.lineAt(to).to);
  const rest = (quoted ? /^[^":,[\]{}]*"|/ : /^[\w-]*/).exec(behind)![0];
  return { from: quoted ? from - 1 : from, to: to + rest.length };
}

function isBehindColon(state: EditorState, property: SyntaxNode, pos: number): boolean {
  const name = property.getChild('PropertyName');
  return !!name && pos > name.to && state.sliceDoc(name.to, pos).includes(':');
}

function fieldOptions(state: EditorState, object: SyntaxNode, word: Word): Completion[] {
  const given = new Set(
    propertiesOf(state, object)
      .filter(({ node }) => node.from !== word.from - 1)
      .map(({ key }) => key),
  );
  return fieldsOf(schemasOf(state, object))
    .filter(({ name }) => !given.has(name))
    .map((field, i) => ({
      label: field.name,
      detail: field.required ? t('required') : kindOf(field.schemas),
      info: title(descriptionOf(field.schemas)),
      boost: (field.required ? 60 : 40) - i,
      apply: (view, _, from, to) => applyField(view, field, from, to),
    }));
}

function applyField(view: EditorView, field: Field, start: number, end: number): void {
  const { state } = view;
  const { from, to } = wholeWord(state, start, end);
  const behind = state.sliceDoc(to, to + 1000);
  const key = JSON.stringify(field.name);
  const valued = /^\s*:/.test(behind);
  const comma = /^\s*"/.test(behind) ? ',' : '';
  const before = /[}\]"\d\w]\s*$/.test(state.sliceDoc(Math.max(0, from - 1000), from)) ? ', ' : '';
  const text = valued ? key : `${key}: ${blankFor(field.schemas)}${comma}`;
  view.dispatch({ selection: { anchor: to } });
  snippet(before + text)(view, null, from, to);
  if (!valued && valuesOf(field.schemas).all) startCompletion(view);
}

function valueOptions(state: EditorState, property: SyntaxNode, explicit: boolean): Completion[] {
  const object = property.parent!;
  const name = propertiesOf(state, object).find(({ node }) => node.from === property.from);
  const fields = fieldsOf(schemasOf(state, object));
  const field = fields.find((each) => each.name === name?.key);
  if (!field) return [];
  const { values, all } = valuesOf(field.schemas);
  // Examples are no completion of what is being written.
  if (!all && !explicit) return [];
  return values.map((value, i) => ({
    label: typeof value === 'string' ? value : JSON.stringify(value),
    boost: -i,
    apply: (view, _, from, to) => {
      const insert = JSON.stringify(value);
      const word = wholeWord(view.state, from, to);
      const anchor = word.from + insert.length;
      view.dispatch({ changes: { ...word, insert }, selection: { anchor } });
    },
    ...(!all && { detail: t('example') }),
    info: title(meaningOf(field.schemas, value) ?? ''),
  }));
}

function isBlocks(state: EditorState, list: SyntaxNode): boolean {
  const path = pathTo(state, list);
  return path.length === 1 && path[0] === 'blocks';
}

function blockOptions(): Completion[] {
  return templates.map((template, i) => ({
    label: template.type,
    detail: t('block'),
    info: template.purpose,
    boost: -i,
    apply: (view, _, from, to) => {
      view.dispatch({ changes: { from, to }, selection: { anchor: from } });
      insertBlock(view, template);
    },
  }));
}
