// What embed.html and the page around it say to each other. Heights of public stories are no secret, so anyone may ask
// and hear; who is believed is decided by frame.ts.

/** Sent by the story: {type, height}, in CSS pixels. */
export const heightType = 'story-widget:height';

/** Sent by the page, which may have come later than the story: {type}. */
export const askType = 'story-widget:ask';
