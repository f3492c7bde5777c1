// What a field means, beside it, from the schema.
import type { EditorState } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { kindOf } from './field.js';
import { descriptionOf, fieldsOf, schemasOf, valuesOf, type Field } from './schema.js';
import { title } from '../words/titles.js';
import { t } from '../words/words.js';
import { around, stringOf } from '../text/story-tree.js';

function fieldAt(state: EditorState, at: number) {
  const node = around(state, at, 1, ({ name }) => name === 'Property');
  const name = node?.getChild('PropertyName');
  if (!node?.parent || !name || at > name.to) return null;
  const key = stringOf(state, name);
  const field = fieldsOf(schemasOf(state, node.parent)).find((each) => each.name === key);
  return field ? { field, from: name.from, to: name.to } : null;
}

export const fieldHover = hoverTooltip((view, at) => {
  const found = fieldAt(view.state, at);
  if (!found) return null;
  const { field, from, to } = found;
  return { pos: from, end: to, above: true, create: () => ({ dom: describe(field) }) };
});

function describe(field: Field): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'story-hint';
  const name = document.createElement('code');
  name.textContent = field.name;
  dom.append(name, ` ${kindOf(field.schemas)}${field.required ? `, ${t('required')}` : ''}`);
  const { values, all } = valuesOf(field.schemas);
  const listed = values.filter((value) => typeof value !== 'object').map(String);
  const lines = [
    title(descriptionOf(field.schemas)),
    listed.length > 1 || (listed.length && !all)
      ? t(all ? 'oneOf' : 'forExample', { list: listed.slice(0, 12).join(', ') })
      : '',
  ];
  for (const line of lines.filter(Boolean)) {
    dom.append(Object.assign(document.createElement('p'), { textContent: line }));
  }
  return dom;
}
