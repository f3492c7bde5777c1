// Languages: the facts are CLDR's, plural forms are those of Intl, directions and names are known; and every language
// speaks the same here as on the command line.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as cldr from '../../web/cldr/data.mjs';
import { factsOf } from '../../web/cldr/facts.mjs';
import * as lookAlikes from '../../web/cldr/look-alikes.mjs';
import {
  entriesOf,
  erasFile,
  erasPath,
  fileOf,
  languages,
  namesFile,
  namesPath,
  pathOf,
  regionFileOf,
  regions,
  tags,
} from '../../web/cldr/files.mjs';
import { valuesOf } from '../../web/languages.mjs';
import { release } from '../own-files.mjs';
import { init, render } from '../../web/dist/index.js';

await init();

const page = (story) => {
  const { html, diagnostics } = render(JSON.stringify({ headline: 'h', blocks: [], ...story }));
  // That a language has no words here changes nothing of what it has.
  const wrong = diagnostics.filter(({ code }) => code !== 'no-words');
  assert.deepEqual(wrong, []);
  return html;
};

const figure = (lang, fact) => {
  const html = page({ lang, blocks: [{ type: 'facts', items: [{ label: 'l', ...fact }] }] });
  const [, shown] = /<bdi class="figure"[^>]*>(.*?)<\/bdi>/.exec(html);
  return shown.replaceAll('<wbr>', '');
};

test('the facts still agree with CLDR', () => {
  assert.ok(languages().length >= 20);
  for (const lang of languages()) {
    assert.equal(readFileSync(pathOf(lang), 'utf8'), fileOf(lang, entriesOf(lang)), lang);
  }
  for (const tag of regions()) {
    assert.equal(readFileSync(pathOf(tag), 'utf8'), regionFileOf(tag, entriesOf(tag)), tag);
  }
  assert.deepEqual(tags(), [...languages(), ...regions()].sort());
  assert.equal(readFileSync(namesPath, 'utf8'), namesFile());
  assert.equal(readFileSync(erasPath, 'utf8'), erasFile());
});

test('a region has words of its own only where they differ', () => {
  const english = new Set(entriesOf('en').map(([key]) => key));
  for (const tag of regions()) {
    const entries = new Map(entriesOf(tag));
    const like = new Map(entriesOf(entries.get('like')));
    for (const [key, value] of entries) {
      assert.ok(
        key === 'like' ||
          english.has(key) ||
          like.has(key) ||
          value === '' ||
          /^(money|months_alone|joined|plurals)/.test(key),
        `${tag}: ${key}`,
      );
      assert.notEqual(value, like.get(key), `${tag}: ${key}`);
    }
  }
});

test('the words are those of English, in one order; what is not translated yet is English', (t) => {
  const wordsOf = (lang) => {
    const facts = new Set(factsOf(lang).map(([key]) => key));
    return entriesOf(lang)
      .map(([key]) => key)
      .filter((key) => !facts.has(key));
  };
  const english = wordsOf('en');
  assert.ok(english.length > 30);
  for (const lang of languages()) {
    const words = wordsOf(lang);
    assert.deepEqual(
      words,
      english.filter((key) => words.includes(key)),
      lang,
    );
    const missing = english.filter((key) => !words.includes(key));
    if (missing.length > 0)
      t.diagnostic(`${lang}: ${missing.length} missing: ${missing.join(' ')}`);
  }
});

test('directions are those of CLDR', () => {
  for (const lang of cldr.locales.filter((each) => !each.includes('-') && each !== 'und')) {
    const dir = cldr.isRightToLeft(lang) ? 'rtl' : 'ltr';
    assert.match(page({ lang }), new RegExp(`^<article [^>]*dir="${dir}"`), lang);
  }
});

test('directions are those of the script that a language has in a region, or that its tag names', () => {
  const directionOf = (lang) => /^<article [^>]*dir="(...)"/.exec(page({ lang }))[1];
  const dirOf = (script) => (cldr.rightToLeftScripts.includes(script) ? 'rtl' : 'ltr');
  for (const tag of cldr.likely) assert.equal(directionOf(tag), dirOf(cldr.scriptOf(tag)), tag);
  const written = [
    'Adlm',
    'Arab',
    'Cyrl',
    'Deva',
    'Hebr',
    'Latn',
    'Mand',
    'Nkoo',
    'Rohg',
    'Syrc',
    'Thaa',
  ];
  for (const script of written) {
    for (const lang of ['ar', 'az', 'en', 'ff', 'he', 'ks', 'ku', 'sd', 'ug', 'syr']) {
      assert.equal(directionOf(`${lang}-${script}`), dirOf(script), `${lang}-${script}`);
    }
  }
});

test('a language is called by its own name', () => {
  for (const lang of languages()) {
    const html = page({
      blocks: [{ type: 'quote', text: 'q', original: { lang, text: 'o' } }],
    });
    assert.ok(html.includes(`<summary>Show original (${cldr.ownName(lang)})</summary>`), lang);
  }
});

test('plural forms are those that Intl chooses', () => {
  const values = [
    0, 1, 2, 3, 4, 5, 7, 10, 11, 12, 14, 20, 21, 22, 25, 99, 100, 101, 102, 111, 112, 122, 999,
  ];
  values.push(0.5, 1.1, 1.5, 2.1, 2.5, 5.25, 21.1, 101.5);
  for (const lang of languages()) {
    const entries = new Map(entriesOf(lang));
    if (!entries.has('plurals')) continue;
    const names = cldr.pluralRules(lang).map(([name]) => name);
    const rules = new Intl.PluralRules(lang);
    for (const value of values) {
      const scale = entries.get('scales').split('|')[1].replace(/^6 /, '').split('/');
      const form = scale[names.filter((name) => scaleHas(lang, name)).indexOf(rules.select(value))];
      const expected = (form ?? scale.at(-1)).replace('{}', '').trim();
      const shown = figure(lang, { value, scale: 'million' }).replace(/&[^;]*;/g, '');
      assert.ok(shown.endsWith(expected), `${lang}: ${value}: ${shown}, not ${expected}`);
    }
  }
});

/** Whether CLDR has words for millions in this plural form. */
const scaleHas = (lang, name) => {
  const all = cldr.numbers(lang);
  const { decimalFormat } = all[`decimalFormats-numberSystem-${all.defaultNumberingSystem}`].long;
  return [3, 6, 9].some((power) => decimalFormat[`1${'0'.repeat(power)}-count-${name}`]);
};

test('numbers are written as Intl writes them', () => {
  const values = [7, 999, 1000, 9999, 12345, 1234567, 0.25, 1234.5];
  const digits = (text) => text.replaceAll(/[\u200E\u200F\u061C]/g, '');
  for (const lang of languages()) {
    const system = cldr.numbers(lang).defaultNumberingSystem;
    const intl = new Intl.NumberFormat(`${lang}-u-nu-${system}`, { maximumFractionDigits: 2 });
    for (const value of values) {
      assert.equal(
        digits(figure(lang, { value })),
        digits(intl.format(value)),
        `${lang}: ${value}`,
      );
    }
  }
});

/** The package without some of its files, as it is where they were forgotten. */
async function copyWithout(names) {
  const folder = mkdtempSync(join(tmpdir(), 'story-languages-'));
  cpSync(fileURLToPath(new URL('../../web/dist/', import.meta.url)), folder, { recursive: true });
  for (const name of names) rmSync(join(folder, release, name), { recursive: true });
  return import(pathToFileURL(join(folder, 'index.js')).href);
}

const ukrainian =
  '{"lang":"uk","headline":"h","blocks":[{"type":"facts","items":[{"label":"l"}]}]}';

test('without the words a story is in English, and says so', async () => {
  const alone = await copyWithout(['languages.txt', 'languages']);
  await alone.init();
  const { html, diagnostics, ok } = alone.render(ukrainian);
  assert.match(html, /aria-label="Facts"/);
  assert.deepEqual(
    [ok, diagnostics.map(({ severity, code }) => [severity, code])],
    [true, [['warning', 'words']]],
  );
});

test('a key that the engine does not read is an error of the build', () => {
  const keys = ['lang', 'date'];
  assert.deepEqual(
    [...valuesOf('# Words\nlang = xx\ndate = ', keys, 'xx.txt')],
    [
      ['lang', 'xx'],
      ['date', ''],
    ],
  );
  assert.throws(() => valuesOf('lang = xx\ndashed = x', keys, 'xx.txt'), /xx\.txt.*“dashed”/);
});

test('languages can be loaded one by one', async () => {
  const some = await copyWithout(['languages.txt']);
  await some.init(undefined, { languages: [] });
  assert.match(some.render(ukrainian).html, /aria-label="Facts"/);
  await some.learn(['uk-UA']);
  assert.match(some.render(ukrainian).html, /aria-label="Факти"/);
  assert.deepEqual(some.render(ukrainian).diagnostics, []);
  assert.equal(some.lacking(), undefined);
});

test('a region is loaded with its language, and only then', async () => {
  const some = await copyWithout(['languages.txt']);
  await some.init(undefined, { languages: ['es-MX'] });
  const story = (lang) =>
    JSON.stringify({
      lang,
      headline: 'h',
      blocks: [{ type: 'facts', items: [{ label: 'l', value: 1234.5 }] }],
    });
  const shown = (lang) => /figure">(.*?)</.exec(some.render(story(lang)).html)[1];
  assert.equal(shown('es-MX'), '1,234.5');
  assert.equal(some.lacking(), undefined);
  assert.equal(shown('es'), '1234,5');
  // What a render lacks has the name of its file.
  assert.equal(shown('en-ZA'), '1,234.5');
  await some.lacking();
  assert.equal(shown('en-ZA'), '1\u00A0234,5');
  assert.deepEqual(some.render(story('en-ZA')).diagnostics, []);
  await some.learn(['de-CH', 'zh-TW', 'en-GB', 'en-PH', 'fr-u-co-ca', 'tlh-MX']);
  assert.equal(shown('de-CH'), "1'234.5");
  assert.match(some.render(story('zh-TW')).html, /aria-label="數據"/);
  for (const lang of ['de-CH', 'zh-TW', 'en-GB', 'en-PH', 'fr']) {
    shown(lang);
    assert.equal(some.lacking(), undefined, lang);
  }
});

test('the table of letters that look alike is that of Unicode', () => {
  // Versions of Node know ever more letters: which letters have which look stays.
  const looks = (text) => [...text.matchAll(/\{0x[0-9A-F]+, ?"[^"]*"\}/g)].map(([row]) => row);
  const written = looks(readFileSync(lookAlikes.path, 'utf8'));
  assert.ok(written.length > 500);
  assert.deepEqual(written, looks(lookAlikes.text));
});
