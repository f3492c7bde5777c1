// Writes the facts anew: node cldr/write.mjs [LANG], where LANG is a language to begin with, in English words.
import { existsSync, writeFileSync } from 'node:fs';
import { entriesOf, fileOf, languages, namesFile, namesPath, pathOf } from './files.mjs';

const added = process.argv[2];
if (added && !existsSync(pathOf(added)))
  writeFileSync(pathOf(added), fileOf(added, entriesOf('en')));
for (const lang of languages()) writeFileSync(pathOf(lang), fileOf(lang, entriesOf(lang)));
writeFileSync(namesPath, namesFile());
