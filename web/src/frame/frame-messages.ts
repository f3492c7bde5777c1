// What a story's page and the page around it say to each other. Heights of public stories are no secret, so anyone may
// ask and hear; who is believed is decided by frame.ts.

/** Sent by the story: {type, height}, in CSS pixels. */
export const heightType = 'story-widget:height';

/** Sent by the page, which may have come later than the story: {type}. */
export const askType = 'story-widget:ask';

/** In what else a host may hear a height, if it has said who it is: by a fragment, a parameter or a message. */
export interface Hosts {
  /** WordPress: the fragment's `?secret=`. */
  readonly secret: string | null;
  /** pym.js: the parameter `childId`. */
  readonly pym: string | null;
  /** iframe-resizer: the id in its first message. */
  readonly resizer: string | undefined;
}

/** All that is told of a height: what nobody understands does no harm. */
export const heightMessages = (height: number, { secret, pym, resizer }: Hosts): unknown[] => [
  { type: heightType, height },
  { sentinel: 'amp', type: 'embed-size', height },
  ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
  ...(resizer ? [`[iFrameSizer]${resizer}:${height}:${innerWidth}:size`] : []),
];
