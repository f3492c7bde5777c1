// Tables and code that scroll inside themselves can be scrolled with the keyboard.

/** Returns what stops it. */
export function watchScrollers(article: Element): () => void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const wide of article.querySelectorAll('.table, pre')) observer.observe(wide);
  return () => observer.disconnect();
}
