// Tables and code that scroll inside themselves can be scrolled with the keyboard, and show that there is more.

/** Returns what stops it. */
export function watchScrollers(article: Element): () => void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) measure(target);
  });
  const scrolled = ({ target }: Event) => {
    if ((target as Element).matches(scrollers)) fade(target as Element);
  };
  for (const wide of article.querySelectorAll(scrollers)) observer.observe(wide);
  article.addEventListener('scroll', scrolled, true);
  return () => {
    observer.disconnect();
    article.removeEventListener('scroll', scrolled, true);
  };
}

const scrollers = '.table, pre';

/** Makes it a place to stop at, with a name, as long as there is something to scroll. */
function measure(scroller: Element): void {
  fade(scroller);
  if (scroller.scrollWidth > scroller.clientWidth) {
    scroller.setAttribute('tabindex', '0');
    scroller.setAttribute('role', 'region');
    scroller.setAttribute('aria-label', nameOf(scroller));
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) scroller.removeAttribute(name);
  }
}

/** Says whether more comes at the end of the line. From the right, scrollLeft is negative. */
function fade(scroller: Element): void {
  const { scrollWidth, clientWidth, scrollLeft } = scroller;
  scroller.toggleAttribute('data-more', Math.abs(scrollLeft) + clientWidth < scrollWidth - 1);
}

/** Its caption, the heads of its columns, or how it begins. */
function nameOf(scroller: Element): string {
  const caption = scroller.querySelector('caption');
  const heads = caption ? [caption] : [...scroller.querySelectorAll('thead th')];
  const words = heads.map((each) => each.textContent.trim()).filter(Boolean);
  return words.join(', ') || scroller.textContent.trim().split('\n')[0]!.slice(0, 60);
}
