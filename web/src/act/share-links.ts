// The ways to share a block without a script of anybody else: plain addresses.

export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

export interface Way {
  /** As `story-share` tells it. */
  readonly method: string;
  readonly label: string;
  /** Missing where a script of ours does it. */
  readonly href?: string;
}

/** Networks refuse long texts; the address leads to the whole. */
const longestText = 200;

/** `words`: how the story's language says it. */
export function waysToShare(shared: Shared, words: { link: string; email: string }): Way[] {
  const { title, text, url } = shared;
  const short = shorten(text);
  const both = `${short} ${url}`;
  return [
    { method: 'link', label: words.link },
    way('email', words.email, 'mailto:', { subject: title, body: `${text}\n${url}` }),
    way('x', 'X', 'https://x.com/intent/post', { text: short, url }),
    way('facebook', 'Facebook', 'https://www.facebook.com/sharer/sharer.php', { u: url }),
    way('whatsapp', 'WhatsApp', 'https://wa.me/', { text: both }),
    way('telegram', 'Telegram', 'https://t.me/share/url', { url, text: short }),
    way('bluesky', 'Bluesky', 'https://bsky.app/intent/compose', { text: both }),
    way('linkedin', 'LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/', { url }),
  ];
}

function way(method: string, label: string, base: string, fields: Record<string, string>): Way {
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return { method, label, href: `${base}?${query.join('&')}` };
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > longestText ? letters.slice(0, longestText - 1).join('') + '…' : text;
}
