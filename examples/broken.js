// Lists the diagnostics of each widget on broken.html below it.
for (const list of document.querySelectorAll('ol[data-of]')) {
  const widget = document.getElementById(list.dataset.of);
  const show = () => {
    list.replaceChildren(
      ...widget.diagnostics.map(({ severity, code, message, pointer, line, column }) => {
        const item = document.createElement('li');
        item.textContent = `line ${line}, column ${column}: ${severity} (${code}): ${message} ${pointer}`;
        return item;
      }),
    );
  };
  widget.addEventListener('story-load', show);
  widget.addEventListener('story-error', show);
}
