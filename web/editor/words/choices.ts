// What can be chosen in fields, as people call it, where the format's own word is not what they would say.
import { title } from './titles.js';
import { language, type Language } from './words.js';

export const choices: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'before-after': 'before and after',
    ltr: 'left to right',
    rtl: 'right to left',
  },
  uk: {
    about: 'близько',
    'at least': 'щонайменше',
    bars: 'смуги',
    'before-after': 'до і після',
    boxes: 'рамки',
    center: 'посередині',
    clarification: 'уточнення',
    columns: 'стовпчики',
    composite: 'поєднання',
    correction: 'виправлення',
    date: 'дата',
    end: 'у кінці',
    full: 'на все вікно',
    grid: 'сітка',
    inset: 'збоку',
    'less than': 'менш ніж',
    line: 'лінія',
    ltr: 'зліва направо',
    'more than': 'понад',
    number: 'число',
    pair: 'пара',
    print: 'відбиток',
    retraction: 'відкликання',
    rtl: 'справа наліво',
    share: 'частки',
    start: 'на початку',
    text: 'текст',
    'up to': 'до',
    update: 'оновлення',
    wide: 'широко',
  },
};

/** A choice as it stands in a list. `meaning`: what the schema says of it, which terms in one word need. */
export function choiceWords(value: string, meaning = ''): string {
  const isTerm = /[a-z][A-Z]/.test(value) && meaning !== '';
  const words = isTerm
    ? title(meaning).replace(/\.$/, '')
    : (choices[language][value] ?? title(value));
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
