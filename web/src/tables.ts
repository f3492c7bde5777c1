// What tables do: they scroll, as code does, are sorted, and unfold.
import { watchScrollers } from './tables/scroll.js';
import { sortTables } from './tables/sort.js';

export function enliven(article: Element): void {
  watchScrollers(article);
  sortTables(article);
}
