// Addresses that may be none.

/** The address, or undefined: URL.canParse() is younger than some browsers that read this. */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
