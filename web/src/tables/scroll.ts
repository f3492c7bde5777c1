// Tables and code that scroll inside themselves can be scrolled with the keyboard, and show that there is more.

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.isConnected) measure(target);
    else observer.unobserve(target);
  }
});

const scrolled = ({ currentTarget }: Event) => fade(currentTarget as Element);

/** Watches what may be wider than a story, for as long as it is in the page. */
export function watchScrollers(article: Element): void {
  for (const scroller of article.querySelectorAll('.table, pre')) {
    observer.observe(scroller);
    scroller.addEventListener('scroll', scrolled);
  }
}

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
