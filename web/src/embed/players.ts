// The address that a frame has for the address of a film or post.
import providers from 'story-providers';

export type Provider = (typeof providers)[number];

/** Whether a host is another or belongs to it: whole names only. */
export const isWithin = (host: string, other: string): boolean =>
  host === other || host.endsWith(`.${other}`);

/** Whose host it is, if it is one of the table's. */
export const providerOf = (host: string): Provider | undefined =>
  providers.find(({ hosts }) => hosts.some((own) => isWithin(host, own)));

/** Undefined where nothing is framed: another protocol, an address with a user, a provider's address that is no player. */
export function frameOf(address: URL): string | undefined {
  if (address.protocol !== 'https:' || address.username || address.password) return undefined;
  const provider = providerOf(address.hostname);
  return provider ? playerOf(provider, address) : address.href;
}

function playerOf({ values, frame }: Provider, { hostname, pathname, search }: URL) {
  const text = hostname.replace(/^(www|m)\./, '') + pathname + search;
  const found = new Map(
    Object.entries(values).map(([name, patterns]) => [
      name,
      patterns.map((pattern) => new RegExp(pattern).exec(text)?.[1]).find(Boolean),
    ]),
  );
  const parts = frame.map((part) => {
    const name = /\{(\w+)\}/.exec(part)![1]!;
    return found.get(name) && part.replace(`{${name}}`, found.get(name)!);
  });
  return parts[0] && parts.join('');
}
