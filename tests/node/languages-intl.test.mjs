// Every language, region and script that there is a file of, beside `Intl` of the Node in use: numbers, percentages,
// money, scales, dates, lists of people, directions. What is left out is named, with the reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cldr from '../../web/cldr/data.mjs';
import { currencies as named } from '../../web/cldr/facts.mjs';
import { tags } from '../../web/cldr/files.mjs';
import { init, render } from '../../web/dist/index.js';

await init();

const major = (version) => version.split('.')[0];
/** Other versions of CLDR write some things otherwise. */
const skip =
  major(process.versions.cldr) === major(cldr.version)
    ? false
    : `this Node has CLDR ${process.versions.cldr}, the files are of ${cldr.version}`;

/** The same in Intl: our plain English is international, and Norwegian is mostly Bokmål. */
const intlTag = (tag) => ({ en: 'en-001', no: 'nb' })[tag] ?? tag;

/** Digits are those that CLDR has for the tag, and the calendar is that of the story. */
const intl = (tag) => {
  const all = cldr.numbers({ en: 'en-001', 'en-US': 'en' }[tag] ?? tag);
  return `${intlTag(tag)}-u-ca-gregory-nu-${all.defaultNumberingSystem}`;
};

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees: all spaces alike, without marks of direction and joiners. */
const seen = (text) =>
  text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (all, name) => entities[name] ?? all)
    .replaceAll(/[\u00A0\u2009\u202F]/g, ' ')
    .replaceAll(/[\u061C\u200E\u200F\u2060]/g, '');

const storyIn = (tag, fields) => {
  const { html, diagnostics } = render(
    JSON.stringify({ lang: tag, headline: 'h', blocks: [], ...fields }),
  );
  // That these stories are in Latin letters changes nothing.
  const wrong = diagnostics.filter(({ code }) => code !== 'other-script');
  assert.deepEqual(wrong, [], tag);
  return html;
};

const figures = (tag, facts) => {
  const items = facts.map((fact) => ({ label: 'l', ...fact }));
  const html = storyIn(tag, { blocks: [{ type: 'facts', items }] });
  return [...html.matchAll(/<bdi class="figure"[^>]*>(.*?)<\/bdi>/g)].map(([, text]) => seen(text));
};

/** Runs a check for each tag but those left out, where it must fail: a reason that no longer holds is to go. */
function each(what, leftOut, check) {
  test(`${what} are those of Intl`, { skip }, (t) => {
    for (const tag of tags()) {
      if (!leftOut[tag]) {
        check(tag);
        continue;
      }
      t.diagnostic(`left out: ${tag}: ${leftOut[tag]}`);
      assert.throws(() => check(tag), `${tag} is as in Intl`);
    }
  });
}

/** Where CLDR is of two minds, and this Node of the other one. */
const spaced = seen(new Intl.NumberFormat('fr-CH').format(1000)) === '1 000';
const changed = spaced
  ? {}
  : { 'fr-CH': 'CLDR has apostrophes since 48.2; Swiss offices write spaces' };

each('numbers', changed, (tag) => {
  const values = [7, 999, 1000, 9999, 12345, 1234567, 0.25, 1234.5];
  const format = new Intl.NumberFormat(intl(tag), { maximumFractionDigits: 2 });
  assert.deepEqual(
    figures(
      tag,
      values.map((value) => ({ value })),
    ),
    values.map((value) => seen(format.format(value))),
    tag,
  );
});

each('percentages', {}, (tag) => {
  const format = new Intl.NumberFormat(intl(tag), {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  assert.deepEqual(figures(tag, [{ value: 12.5, unit: '%' }]), [seen(format.format(0.125))], tag);
});

/** The lev is none any more. */
const currencies = named.filter((code) => code !== 'BGN');

each('amounts of money', changed, (tag) => {
  const shown = figures(
    tag,
    currencies.map((unit) => ({ value: 1234567.5, unit })),
  );
  currencies.forEach((currency, i) => {
    const ways = ['symbol', 'narrowSymbol', 'code'].map((currencyDisplay) => {
      const options = {
        style: 'currency',
        currency,
        currencyDisplay,
        minimumFractionDigits: 2,
      };
      return seen(new Intl.NumberFormat(intl(tag), options).format(1234567.5));
    });
    assert.ok(ways.includes(shown[i]), `${tag}: ${shown[i]}, not ${ways.join(' or ')}`);
  });
});

const mille = 'CLDR has “mille” for 1000, and we “1 millier”, as the writer gave 1';
const arab = 'newspapers seldom use the word for 100 billion';

each(
  'thousands, millions and billions',
  {
    fr: mille,
    'fr-CH': mille,
    'fr-LU': mille,
    hi: arab,
    ur: arab,
    'ur-IN': arab,
    'zh-Hant-HK': 'CLDR has K, M and B, which no paper there prints',
  },
  (tag) => {
    const scales = { thousand: 1e3, million: 1e6, billion: 1e9 };
    const format = new Intl.NumberFormat(intl(tag), {
      notation: 'compact',
      compactDisplay: 'long',
      useGrouping: true,
      maximumFractionDigits: 1,
    });
    const values = [1, 2, 5, 20, 150];
    for (const [scale, power] of Object.entries(scales)) {
      assert.deepEqual(
        figures(
          tag,
          values.map((value) => ({ value, scale })),
        ),
        values.map((value) => seen(format.format(value * power))),
        tag,
      );
    }
  },
);

each('dates', {}, (tag) => {
  const utc = { timeZone: 'UTC' };
  const day = new Intl.DateTimeFormat(intl(tag), { ...utc, dateStyle: 'long' });
  const month = new Intl.DateTimeFormat(intl(tag), {
    ...utc,
    year: 'numeric',
    month: 'long',
  });
  for (let i = 1; i <= 12; i++) {
    const iso = `2026-${String(i).padStart(2, '0')}`;
    const events = [`${iso}-14`, iso].map((date) => ({ date, title: 't' }));
    const html = storyIn(tag, { blocks: [{ type: 'timeline', events }] });
    const shown = [...html.matchAll(/<time[^>]*>(.*?)<\/time>/g)].map(([, text]) => seen(text));
    const date = new Date(`${iso}-14`);
    assert.deepEqual(shown, [seen(day.format(date)), seen(month.format(date))], tag);
  }
});

each('lists of people', {}, (tag) => {
  for (const names of [
    ['Ada Miles', 'Bo Lind'],
    ['Ada Miles', 'Bo Lind', 'Cy Ng'],
    ['Ada Miles', 'Bo Lind', 'Cy Ng', 'Inés Roe'],
  ]) {
    const html = storyIn(tag, { authors: names.map((name) => ({ name })) });
    const shown = seen(/<span class="authors">.*?(<bdi>.*)<\/span>/.exec(html)[1]);
    assert.equal(shown, seen(new Intl.ListFormat(intlTag(tag)).format(names)), tag);
  }
});

each('directions', {}, (tag) => {
  const locale = new Intl.Locale(intlTag(tag));
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
  assert.match(storyIn(tag, {}), new RegExp(`^<article [^>]*dir="${direction}"`), tag);
});
