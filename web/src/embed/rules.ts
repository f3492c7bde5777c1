// What a page allows: `never other.example; ask video.example`.
import { isWithin, providerOf } from './players.js';

/** From the strictest on. */
const rules = ['never', 'ask', 'always'] as const;

export type Rule = (typeof rules)[number];

interface Fit {
  readonly rule: Rule;
  /** How long the host is that fits, 0 where the rule names none. */
  readonly length: number;
}

/** The length of a rule's host where it stands for the host of an address, or for its provider; else -1. */
function fit(named: string, host: string): number {
  if (isWithin(host, named)) return named.length;
  const own = providerOf(host)?.hosts ?? [];
  const same = own.some((each) => isWithin(named, each) || isWithin(each, named));
  return same ? named.length : -1;
}

/** What the attribute `embeds` says of a host. A rule that names it counts before one without hosts. */
export function ruleFor(embeds: string, host: string): Rule {
  const fits = embeds
    .toLowerCase()
    .split(';')
    .flatMap((text): Fit[] => {
      const [word, ...hosts] = text.trim().split(/\s+/);
      const rule = rules.find((each) => each === word);
      if (!rule) return [];
      if (hosts.length === 0) return providerOf(host) ? [{ rule, length: 0 }] : [];
      const length = Math.max(...hosts.map((named) => fit(named, host)));
      return length > 0 ? [{ rule, length }] : [];
    });
  const strictness = ({ rule }: Fit) => rules.indexOf(rule);
  const [first] = fits.sort((a, b) => b.length - a.length || strictness(a) - strictness(b));
  return first?.rule ?? 'never';
}
