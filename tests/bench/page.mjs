// In the page: renders stories in one of three ways, as often as fits into a while.
const root = document.body;
let contender;
let stories;
let tools;
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

let letters = 0;

/** The story with a few letters more in its middle, each time another number of them. */
function typedIn(json) {
  const at = json.indexOf('. ', json.length / 2);
  return json.slice(0, at) + 'x'.repeat(1 + (letters++ % 9)) + json.slice(at);
}

const editing = {
  /** All is rendered. */
  whole: (json) => (used += contender.toHtml(typedIn(json)).length),
  /** As the editor does it. */
  changed: (json) => (used += tools.rerender(typedIn(json)).edit.blocks.length),
};

window.bench = {
  async open(id) {
    contender = await import(`/bench/${id}.mjs`);
    await contender.load?.();
    stories = await (await fetch('/stories.json')).json();
    return Object.keys(ways).filter((way) => way !== 'string' || contender.toHtml);
  },
  /** Loads what the editor renders with. */
  async edit() {
    const { initTools } = await import('/dist/index.js');
    await initTools();
    tools = await import('/dist/tools.js');
  },
  /** How many calls fitted into so many milliseconds; at least one. */
  run(way, kind, ms) {
    const list = stories[kind];
    const call = ways[way] ?? editing[way];
    const end = performance.now() + ms;
    let calls = 0;
    do {
      call(list[calls++ % list.length]);
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
