// In the page: renders stories in one of three ways, as often as fits into a while.
const root = document.body;
let contender;
let stories;
let last;
/** Results are used, so that no compiler leaves the work out. */
let used = 0;

function mount(json) {
  last?.remove();
  last = document.createElement('div');
  const shadow = last.attachShadow({ mode: 'open' });
  if (contender.mount) contender.mount(json, shadow);
  else shadow.innerHTML = contender.toHtml(json);
  root.append(last);
}

const ways = {
  string: (json) => (used += contender.toHtml(json).length),
  mount,
  layout(json) {
    mount(json);
    used += last.getBoundingClientRect().height;
  },
};

window.bench = {
  async open(id) {
    contender = await import(`/bench/${id}.mjs`);
    await contender.load?.();
    stories = await (await fetch('/stories.json')).json();
    return Object.keys(ways).filter((way) => way !== 'string' || contender.toHtml);
  },
  /** How many calls fitted into so many milliseconds; at least one. */
  run(way, kind, ms) {
    const list = stories[kind];
    const end = performance.now() + ms;
    let calls = 0;
    do {
      ways[way](list[calls++ % list.length]);
    } while (performance.now() < end);
    return calls;
  },
  /** Keeps every story of the feed on the page. */
  fill() {
    for (const json of stories.feed) {
      mount(json);
      last = undefined;
    }
  },
};
