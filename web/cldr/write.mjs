// Writes the facts anew: node cldr/write.mjs [LANG], where LANG is a language to begin with, in English words.
import { existsSync, writeFileSync } from 'node:fs';
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
} from './files.mjs';

const added = process.argv[2];
if (added && !existsSync(pathOf(added)))
  writeFileSync(pathOf(added), fileOf(added, entriesOf('en')));
for (const lang of languages()) writeFileSync(pathOf(lang), fileOf(lang, entriesOf(lang)));
for (const tag of regions()) {
  const words = existsSync(pathOf(tag)) ? entriesOf(tag) : [];
  writeFileSync(pathOf(tag), regionFileOf(tag, words));
}
writeFileSync(namesPath, namesFile());
writeFileSync(erasPath, erasFile());
