// Marks facts that are old. A rendered story is the same on every day; only the script knows when it is read.

/** Shows the mark of each fact whose date, or the end of whose month or year, is more than a year ago. */
export function markStale(article: Element): void {
  const yearAgo = new Date();
  yearAgo.setFullYear(yearAgo.getFullYear() - 1);
  for (const mark of article.querySelectorAll<HTMLElement>('.stale')) {
    const date = mark.parentElement!.querySelector('time')?.dateTime.split('T')[0] ?? '';
    // Both are ISO 8601, so the order of the texts is that of the days; a month or year is compared as one.
    mark.hidden = date >= yearAgo.toISOString().slice(0, date.length);
  }
}
