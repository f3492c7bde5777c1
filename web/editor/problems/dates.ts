// Dates as people write them, for a suggestion how a story has them.

/** "20 April 2023" gives "2023-04-20", "April 2023" gives "2023-04"; undefined where a number could be day or month. */
export function isoDate(text: string): string | undefined {
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const time = Date.parse(`${text.replace(/(\d)(st|nd|rd|th)\b/, '$1')} UTC`);
  if (!year || !/[a-z]{3}/i.test(text) || Number.isNaN(time)) return undefined;
  const date = new Date(time).toISOString();
  if (!date.startsWith(year)) return undefined;
  const hasDay = /\b\d{1,2}\b/.test(text.replace(/(\d)(st|nd|rd|th)\b/, '$1'));
  return date.slice(0, hasDay ? 10 : 7);
}
