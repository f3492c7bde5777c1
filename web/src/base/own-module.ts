// Imports a module that lies beside this one.

const failures = new Map<string, number>();

/** Not a plain import: a bundler without code splitting would give the file to every reader. */
export async function importOwn<Module>(name: string): Promise<Module> {
  const url = new URL(name, import.meta.url);
  // Browsers remember a module that could not be loaded: another try needs another address.
  const failed = failures.get(name);
  if (failed) url.search = `${failed}`;
  try {
    return await import(url.href);
  } catch (cause) {
    failures.set(name, (failed ?? 0) + 1);
    throw cause;
  }
}
