// Cells of a spreadsheet: how they are read, and the blocks that are offered for them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorModules } from './editor-modules.mjs';

const { blockForm, cellsFor, cellsOf, offersFor, parse, pasteCells, pasteItems } =
  await editorModules(
    'blocks/cells',
    'blocks/grid',
    'blocks/short-items',
    'json/parse',
    'paste/offers',
    'schema/form',
  );

const offered = (plain, lang = 'en') =>
  Object.fromEntries(offersFor(plain, lang).map(({ kind, blocks: [block] }) => [kind, block]));
const applied = (text, changes) =>
  JSON.parse(
    changes
      .toReversed()
      .toSorted((a, b) => b.from - a.from)
      .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text),
  );

test('cells have tabs between them, and quotes where they hold tabs or lines themselves', () => {
  assert.deepEqual(cellsOf('Lamps\t48\r\nBenches\t12\r\n'), [
    ['Lamps', '48'],
    ['Benches', '12'],
  ]);
  assert.deepEqual(cellsOf('"Old\ntown"\t"5"" pipe"\nQuay\t'), [
    ['Old town', '5" pipe'],
    ['Quay', ''],
  ]);
  assert.deepEqual(cellsOf('5" pipe\tx'), [['5" pipe', 'x']]);
  assert.deepEqual(cellsOf('A sentence.\nAnother one.'), []);
  assert.deepEqual(cellsFor('12\n7'), [['12'], ['7']]);
  assert.deepEqual(cellsFor('A sentence.'), []);
});

test('what heads the columns heads the table, and is no fact', () => {
  const { facts, table, chart } = offered('Branch\tVisitors\nOld town\t1,200\nQuay\t860');
  assert.deepEqual(facts.items, [
    { label: 'Old town', value: 1200 },
    { label: 'Quay', value: 860 },
  ]);
  assert.deepEqual(table.columns, [{ label: 'Branch' }, { label: 'Visitors', kind: 'number' }]);
  assert.deepEqual(table.rows, [
    ['Old town', 1200],
    ['Quay', 860],
  ]);
  assert.deepEqual(chart.data, facts.items);
});

test('cells without heads, with gaps, with years and days', () => {
  const { table, chart } = offered('2019\t4\t12 May 2020\n2020\t\t13 May 2020');
  assert.deepEqual(table.columns, [
    { label: '', kind: 'date' },
    { label: '', kind: 'number' },
    { label: '', kind: 'date' },
  ]);
  assert.deepEqual(table.rows, [
    ['2019', 4, '2020-05-12'],
    ['2020', null, '2020-05-13'],
  ]);
  assert.equal(chart, undefined);
  const days = offered('1886\tThe tower is built\n1904\tIt is lit');
  assert.deepEqual(days.timeline.events[1], { date: '1904', title: 'It is lit' });
  const words = offered('Name\tTrade\nAda\tsmith');
  assert.deepEqual(words.table.columns, [{ label: 'Name' }, { label: 'Trade' }]);
});

test('figures come with what they are counted in, and links with their titles', () => {
  const money = offered('Jan\t€1,200\nFeb\t€980');
  assert.deepEqual(money.facts.items, [
    { label: 'Jan', value: 1200, unit: 'EUR' },
    { label: 'Feb', value: 980, unit: 'EUR' },
  ]);
  assert.equal(money.chart.unit, 'EUR');
  assert.deepEqual(money.table.rows[0], ['Jan', '€1,200']);
  assert.deepEqual(offered('Answer\tShare\nYes\t62 %\nNo\t38 %').facts.items[1], {
    label: 'No',
    value: 38,
    unit: '%',
  });
  assert.deepEqual(offered('A\t$5\nB\t12 May 2024\nC\t3 mm').facts.items, [
    { label: 'A', value: '$5' },
    { label: 'B', value: '12 May 2024' },
    { label: 'C', value: 3, unit: 'mm' },
  ]);
  assert.deepEqual(
    offered('• How it began: https://example.org/one\n2) https://example.org/two-ways').related
      .links,
    [
      { url: 'https://example.org/one', title: 'How it began' },
      { url: 'https://example.org/two-ways', title: 'Two ways' },
    ],
  );
  assert.deepEqual(offered('See https://example.org/one\nand then go.'), {});
});

const table = `{ "columns": [{ "label": "a" }, { "label": "b", "kind": "number" }], "rows": [["x", 1.50], ["y"]] }`;
const grid = { columns: '/columns', rows: '/rows' };

test('cells fill a table from a place on, and it grows', () => {
  const pasted = (place, plain) =>
    applied(table, pasteCells(parse(table), grid, place, cellsFor(plain), 'en'));
  assert.deepEqual(pasted([0, 1], '2\n3\n1,000').rows, [
    ['x', 2],
    ['y', 3],
    [null, 1000],
  ]);
  const headed = pasted([-1, 0], 'Street\tHouses\tDry again\nMill Lane\t9\t21 April 2024');
  assert.deepEqual(headed.columns, [
    { label: 'Street' },
    { label: 'Houses', kind: 'number' },
    { label: 'Dry again', kind: 'date' },
  ]);
  assert.deepEqual(headed.rows, [['Mill Lane', 9, '2024-04-21'], ['y']]);
  // Rows that have all columns have the new one, too.
  assert.deepEqual(pasted([1, 1], '4\tz').rows, [
    ['x', 1.5, null],
    ['y', 4, 'z'],
  ]);
});

test('cells fill the points of a chart, without what heads them', () => {
  const text = `{ "data": [{ "label": "", "value": null }, { "label": "b" }] }`;
  const { fields } = blockForm('chart').fields.find(({ key }) => key === 'data').form;
  const pasted = (place, plain) =>
    applied(text, pasteItems(parse(text), '/data', fields, place, cellsFor(plain), 'en')).data;
  assert.deepEqual(pasted([0, 0], 'Party\tSeats\nGreens\t63\nReds\t41\nBlues\t'), [
    { label: 'Greens', value: 63 },
    { label: 'Reds', value: 41 },
    { label: 'Blues', value: null },
  ]);
  assert.deepEqual(pasted([0, 1], '5\n6'), [
    { label: '', value: 5 },
    { label: 'b', value: 6 },
  ]);
});
