// The package as a program without a framework sees it.
import { init, render } from 'story-widget';
import 'story-widget/define';
import { init as start } from 'story-widget/edge';
import { StoryWidget } from 'story-widget/element';
import { learnFrom } from 'story-widget/slim';

export const ready: Promise<void>[] = [init(), start(new WebAssembly.Module(new Uint8Array()))];
export const html: string = render('{}', { headingLevel: 3 }).html;
export const src: string | null = new StoryWidget().src;
learnFrom('');
document.createElement('story-widget').addEventListener('story-share', ({ detail }) => {
  const method: string = detail.method;
  // @ts-expect-error: a share has no such thing
  return [method, detail.open];
});
