// The addresses in a story: which of them nobody can follow from another page, and which pictures don't come.

export interface Address {
  readonly pointer: string;
  readonly url: string;
  readonly picture: boolean;
}

/** All addresses of a parsed story; pictures are what has an alternative text beside its address. */
export function addressesIn(value: unknown, pointer = ''): Address[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = value as Record<string, unknown>;
  return Object.entries(here).flatMap(([key, each]) => {
    if (key === 'url' && typeof each === 'string' && each.trim())
      return { pointer: `${pointer}/url`, url: each, picture: 'alt' in here };
    return addressesIn(each, `${pointer}/${key}`);
  });
}

export const isRelative = (url: string): boolean => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);

/** Whether a picture comes from its address. */
export function loads(url: string): Promise<boolean> {
  return new Promise((done) => {
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.onload = () => done(true);
    image.onerror = () => done(false);
    image.src = url;
  });
}
