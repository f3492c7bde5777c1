// In each page of the local site: loads it anew when something it shows has changed, and says why where a build failed.
const interval = 1000;

const box = document.createElement('div');
box.popover = 'manual';
const shadow = box.attachShadow({ mode: 'open' });
const style = new CSSStyleSheet();
style.replaceSync(`
  :host {
    inset: auto 0 0; box-sizing: border-box; width: 100%; max-height: 60vh; margin: 0; padding: 0.75rem 1rem; border: 0;
    overflow: auto; background: #17191c; color: #fff; font: 16px/1.4 system-ui, sans-serif;
  }
  pre { margin: 0.5rem 0 0; font-size: 13px; white-space: pre-wrap; overflow-wrap: anywhere; }
`);
shadow.adoptedStyleSheets = [style];
const title = document.createElement('strong');
const details = document.createElement('pre');
shadow.append(title, details);
box.role = 'status';

/** From the first line that names an error on. */
const cause = (said) => said.slice(Math.max(0, said.search(/^.*\berror\b/im))).trim();

function tell({ building, failure }) {
  title.textContent = building ? 'Building …' : 'The build failed. What is shown is from before.';
  details.textContent = building ? '' : cause(failure);
  if (!box.isConnected) document.body.append(box);
  box.togglePopover(building || failure !== '');
}

let shown;

async function look() {
  try {
    const state = await (await fetch('/demo/build')).json();
    shown ??= state.version;
    if (state.version !== shown) location.reload();
    else tell(state);
  } catch {
    // The server is away: it is asked again, and what it shows then is new.
  }
  setTimeout(look, interval);
}

setTimeout(look, interval);
