// Real stories through the blocks view: every field edited and edited back, every block moved and moved back, gives the same bytes.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read, root } from '../manual.mjs';
import { editorModules } from './editor-modules.mjs';

const {
  addColumn,
  blank,
  blankOf,
  blockForm,
  cellField,
  EditorState,
  escapeStep,
  FieldEdit,
  history,
  inForm,
  kindOfColumn,
  Model,
  pasteCells,
  readForm,
  removeColumn,
  RichText,
  storyForm,
  templates,
  widthOf,
} = await editorModules(
  'blocks/field-edit',
  'blocks/grid',
  'blocks/model',
  'json/tree',
  'rich/markdown',
  'schema/form',
  'stories/record',
  'text/templates',
  '../node_modules/@codemirror/commands/dist/index',
  '../node_modules/@codemirror/state/dist/index',
);

/** A model whose text nobody sees. */
function modelOf(text) {
  const view = {
    state: EditorState.create({
      doc: text,
      extensions: [history(), EditorState.lineSeparator.of('\n')],
    }),
    dispatch: (spec) => {
      view.state = (spec.state ? spec : view.state.update(spec)).state;
      model.changed(false);
    },
  };
  const model = new Model(view);
  return model;
}

const textOf = (model) => model.view.state.doc.toString();

const stories = [
  ...readdirSync(join(root, 'examples'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `examples/${name}`),
  ...readdirSync(join(root, 'tests/fixtures')).map((name) => `tests/fixtures/${name}/story.json`),
  ...readdirSync(join(root, 'tests/import')).map((name) => `tests/import/${name}/expected.json`),
].filter((path) => existsSync(join(root, path)));

/** The same story, laid out in other ways; a text that is no JSON has one way only. */
function layouts(text) {
  try {
    const value = JSON.parse(text);
    const open = JSON.stringify(value, null, '\t');
    return [
      ['as it is', text],
      ['in one line', JSON.stringify(value)],
      ['with tabs and CRLF', `\ufeff${open.replaceAll('\n', '\r\n')}\r\n`],
      ['with lines that end in several ways', open.replace(/\n(?=\t*")/g, '\r\n')],
      ['with space before colons', open.replace(/^(\t*"\w+"):/gm, '$1 :')],
      ['with commas in front', open.replace(/,\n(\t*)/g, '\n$1, ')],
    ];
  } catch {
    return [['as it is', text]];
  }
}

/** What a person does to a field and takes back; each gives the words to write one after the other. */
function* attempts(model, field, pointer, edit) {
  const { kind } = field;
  const { shown } = edit;
  const optional = !field.required;
  if (kind === 'rich') yield ['write and take back', [`${shown}1`, shown], 'write'];
  else if (kind === 'choice' || kind === 'flag' || kind === 'language') {
    const others = { flag: ['true', 'false'], language: ['uk', 'ja'] }[kind] ?? field.choices;
    const other = others.find((each) => each !== shown);
    yield ['choose another and this again', [other, shown], 'choose'];
    if (optional && shown) yield ['choose nothing and this again', ['', shown], 'choose'];
  } else {
    const way = kind === 'date' || kind === 'number' ? 'read' : 'write';
    yield ['write and take back', [`${shown}1`, shown], way];
    yield ['write before it and take back', [`Zq${shown}`, shown], way];
    if (shown) yield ['empty, and write the same', ['', shown.slice(0, 1), shown], way];
    if (shown && optional) yield ['empty, leave, and write the same', ['', undefined, shown], way];
  }
}

/** Every field of a form, its pointer, and how it is edited: what there is, and one of each that is not. */
function* fieldsOf(model, form, pointer) {
  const order = ['type', 'id', 'lang', ...form.fields.map(({ key }) => key)];
  for (const field of form.fields)
    yield* fieldAt(model, field, `${pointer}/${escapeStep(field.key)}`, order);
}

function* fieldAt(model, field, pointer, order) {
  const node = model.node(pointer);
  const holder = { list: 'array', grid: 'array', object: 'object' }[field.kind];
  // What is of another kind is kept as it is.
  if (node && (holder ? node.kind !== holder : /array|object/.test(node.kind))) return;
  if (node?.kind === 'null' && !field.gap) return;
  if (field.kind === 'grid') {
    const grid = { columns: pointer.replace(/rows$/, 'columns'), rows: pointer };
    for (const [i, row] of (node?.items ?? []).entries())
      for (let j = 0; row.kind === 'array' && j <= row.items.length; j++) {
        const cell = cellField(field.item.item, kindOfColumn(model.parsed, grid, j));
        yield* fieldAt(model, cell, `${pointer}/${i}/${j}`, []);
      }
    if (node) yield { grid };
  } else if (field.kind === 'object') yield* fieldsOf(model, field.form, pointer);
  else if (field.kind === 'list') {
    const items = node ? node.items.length : 1;
    for (let i = 0; i < items; i++) {
      if (!field.form) yield* fieldAt(model, field.item, `${pointer}/${i}`, []);
      else if (!node || node.items[i].kind === 'object')
        yield* fieldsOf(model, field.form, `${pointer}/${i}`);
    }
    yield { list: field, pointer, order };
  } else yield { field, pointer, order };
}

/** A column more, and one less; what is pasted over a cell. All that is taken back as one step. */
function columnsAndBack(model, grid, same) {
  const width = widthOf(model.parsed, grid);
  model.apply(addColumn(model.parsed, grid, { label: '' }));
  assert.equal(widthOf(model.parsed, grid), width + 1);
  assert.equal(model.parsed.mistakes.length, same.mistakes, textOf(model));
  const columns = model.node(grid.columns)?.kind === 'array';
  // Rows that are shorter than others have cells more than before.
  const even = model
    .value(grid.rows)
    .every((row) => Array.isArray(row) && row.length === width + 1);
  if (columns && even) {
    model.apply(removeColumn(model.parsed, grid, width));
    if (width) same(`a column more at ${grid.columns}, and removed`);
  }
  model.undo();
  if (columns && even) model.undo();
  same(`a column more at ${grid.columns}, and undone`);
  for (const place of [
    [0, 0],
    [-1, 0],
    [0, 1],
  ]) {
    const changes = pasteCells(
      model.parsed,
      grid,
      place,
      [
        ['Mill', '1 200'],
        ['Quay', '"7"', 'x'],
      ],
      'en',
    );
    if (!columns) continue;
    model.apply(changes);
    assert.equal(model.parsed.mistakes.length, same.mistakes, textOf(model));
    model.undo();
    same(`cells pasted at ${place}, and undone`);
  }
}

function editAndBack(model, { list, grid, field, pointer, order }, same) {
  if (grid) return columnsAndBack(model, grid, same);
  if (list) {
    // The only one has no button that removes it.
    if (model.node(pointer)?.items.length === 0) return;
    const value = list.form ? blank(list.form) : blankOf(list.item);
    const index = model.addItem(pointer, value, order);
    model.remove(`${pointer}/${index}`);
    same(`one more at ${pointer}, and removed`);
    return;
  }
  const edit = new FieldEdit(model, pointer, field.required, order, undefined, field.gap);
  for (const [what, words, way] of attempts(model, field, pointer, edit)) {
    edit.focus();
    let last;
    for (const each of words) {
      if (each === undefined) {
        edit.blur();
        edit.focus();
      } else if (way === 'read') {
        edit.read(field.kind, each, model.langAt(pointer), field.allowsText);
        last = each;
      } else if (way === 'choose') edit.choose(each, field.kind === 'flag');
      else edit.write(each);
      assert.ok(
        model.parsed.mistakes.length <= same.mistakes,
        `${what} at ${pointer}: ${textOf(model)}`,
      );
    }
    if (last === undefined) edit.blur();
    else edit.leave(field.kind, last, model.langAt(pointer));
    same(`${what} at ${pointer}`);
  }
}

/** Each paragraph of rich text with a letter more, and without it. */
function richAndBack(model, pointer, order, same) {
  const edit = new FieldEdit(model, pointer, true, order);
  const rich = new RichText(edit.shown);
  const { schema } = rich.doc.type;
  edit.focus();
  rich.doc.descendants((node, at) => {
    if (!node.isTextblock) return;
    const end = at + 1 + node.content.size;
    const more = rich.doc.replace(end, end, schemaSlice(rich.doc, schema.text('1')));
    edit.write(rich.markdown(more));
    edit.write(rich.markdown(rich.doc));
    same(`a letter at ${at} of ${pointer}`);
  });
  edit.blur();
}

const schemaSlice = (doc, node) =>
  doc.type.create(null, doc.type.schema.node('paragraph', null, node)).slice(1, 2);

for (const path of stories)
  test(`${path} keeps its bytes`, () => {
    for (const [layout, file] of layouts(read(path))) {
      const { text, form } = readForm(file);
      const model = modelOf(text);
      const same = (what) => {
        assert.equal(inForm(textOf(model), form), file, `${what}, ${layout}`);
      };
      same.mistakes = model.parsed.mistakes.length;
      same('opened');
      const blocks = model.blocks.length;
      const forms = [['', storyForm]];
      for (let i = 0; i < blocks; i++) {
        const type = model.value(`/blocks/${i}/type`);
        const known = typeof type === 'string' && blockForm(type);
        if (known && model.node(`/blocks/${i}`).kind === 'object')
          forms.push([`/blocks/${i}`, known]);
      }
      if (model.node('')?.kind === 'object')
        for (const [pointer, form] of forms)
          for (const each of fieldsOf(model, form, pointer)) {
            editAndBack(model, each, same);
            if (each.field?.kind === 'rich') richAndBack(model, each.pointer, each.order, same);
          }
      for (const [from, to] of [
        [0, 1],
        [0, blocks - 1],
        [blocks - 1, 0],
      ]) {
        if (model.moveItem('/blocks', from, to)) model.moveItem('/blocks', to, from);
        same(`block ${from} to ${to} and back`);
      }
      for (let i = 0; i < blocks; i++) {
        if (model.duplicateBlock(i)) model.removeBlock(i + 1);
        same(`block ${i} copied, and the copy deleted`);
        if (model.removeBlock(i)) model.undo();
        same(`block ${i} deleted and brought back`);
      }
      for (const { type } of model.node('/blocks')?.kind === 'array' ? templates : []) {
        if (model.insertBlock(blocks, { type, ...blank(blockForm(type)) }))
          model.removeBlock(blocks);
        same(`${type} added and deleted`);
      }
    }
  });
