import { init, render } from 'story-widget';

export const load = () => init();
export const toHtml = (json) => render(json).html;
