// What the element's attributes may say; anything else counts as the default.

export const loadings = ['lazy', 'eager'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

export type Loading = (typeof loadings)[number];
export type Theme = (typeof themes)[number];

/** `value` if it is one of the choices, else the first of them. */
export function oneOf<T extends string>(choices: readonly [T, ...T[]], value: string | null): T {
  const chosen = value?.trim().toLowerCase();
  return choices.find((choice) => choice === chosen) ?? choices[0];
}

/** A heading level, 1 to 6; 2 unless told. */
export function levelOf(value: string | null): number {
  const level = Number(value ?? '');
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** Which controls a value of the attribute `controls` shows: all when it is absent. */
export function shows(value: string | null): (control: string) => boolean {
  const names = value?.toLowerCase().split(/\s+/);
  return (control) => !names || names.includes(control);
}
