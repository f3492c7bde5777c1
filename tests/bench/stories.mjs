// The stories that are rendered: made from a seed, so that every run and every machine has the same ones.

import { random } from '../random.mjs';

const sentences = [
  'The reading room stays open until nine in the evening',
  'Three bridges were closed after the water rose overnight',
  'The council will decide on the new tram line in spring',
  'Volunteers counted every tree between the station and the river',
  'Fewer people than last year asked for a place in the market hall',
  'The old mill turns again, and its flour is sold on Saturdays',
  'Nobody could say when the ferry would run as it used to',
  'Teachers had asked for smaller classes since the school was built',
  'The harvest was late, but larger than the growers had feared',
  'Engineers found the crack during a check that was almost put off',
];
const names = ['Олена Мороз', 'Ines Faber', 'Tomás Rey', 'Ayşe Demir', 'Noor Haddad', 'Jan Kowal'];
const roles = ['head of the library', 'ferry captain', 'member of the council', 'engineer'];

class Writer {
  #next;

  constructor(seed) {
    this.#next = random(seed);
  }

  pick(list) {
    return list[Math.floor(this.#next() * list.length)];
  }

  number(most) {
    return 1 + Math.floor(this.#next() * most);
  }

  /** About one sentence in three has a mark-up, as in a newsroom's Markdown. */
  sentence() {
    const words = this.pick(sentences).split(' ');
    const at = this.number(words.length - 2);
    const how = this.number(9);
    if (how === 1) words[at] = `**${words[at]}**`;
    if (how === 2) words[at] = `*${words[at]}*`;
    if (how === 3) words[at] = `[${words[at]}](https://news.example.org/${this.number(9999)})`;
    return `${words.join(' ')}.`;
  }

  paragraph() {
    return Array.from({ length: 2 + this.number(2) }, () => this.sentence()).join(' ');
  }

  text() {
    const list = Array.from({ length: 3 }, () => `- ${this.sentence()}`).join('\n');
    const parts = [this.paragraph(), this.paragraph(), this.paragraph()];
    if (this.number(3) === 1) parts.push(`## ${this.pick(sentences)}`, list);
    return { type: 'text', markdown: parts.join('\n\n') };
  }

  source() {
    return { title: 'Yearbook of the town', url: `https://data.example.org/${this.number(999)}` };
  }

  quote() {
    return {
      type: 'quote',
      text: `${this.pick(sentences)}. ${this.pick(sentences)}.`,
      speaker: { name: this.pick(names), role: this.pick(roles) },
      source: this.source(),
    };
  }

  facts() {
    const item = (label) => ({
      label,
      value: this.number(90_000),
      unit: 'visits',
      source: this.source(),
    });
    return { type: 'facts', title: 'In figures', items: ['Spring', 'Summer', 'Autumn'].map(item) };
  }

  related() {
    const link = () => ({
      url: `https://news.example.org/${this.number(9999)}`,
      title: this.pick(sentences),
    });
    return { type: 'related', title: 'More on this', links: [link(), link(), link()] };
  }

  /** `rounds` of text, quotation, text and facts, closed by links. */
  story(rounds) {
    const round = () => [this.text(), this.quote(), this.text(), this.facts()];
    return {
      version: 1,
      lang: 'en',
      headline: this.pick(sentences),
      standfirst: this.sentence(),
      authors: [{ name: this.pick(names) }],
      published: '2024-05-17',
      blocks: [...Array.from({ length: rounds }, round).flat(), this.related()],
    };
  }
}

/** One of about 3 KB, one of about 300 KB, and 1,000 different small ones. */
export function makeStories() {
  return {
    small: [new Writer(1).story(1)],
    large: [new Writer(2).story(115)],
    feed: Array.from({ length: 1000 }, (_, i) => new Writer(1000 + i).story(1)),
  };
}
