import { init, render } from 'story-widget';

export const load = () => init(undefined, { javascript: true });
export const toHtml = (json) => render(json).html;
