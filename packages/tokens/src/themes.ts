import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The themes that are built. `default` is what the elements fall back to. */
export const themeNames = ['default', 'high-contrast', 'borger', 'virk'] as const;
export type ThemeName = (typeof themeNames)[number];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** The token files that make up one theme in one scheme: later files override earlier ones. */
export function tokenFiles(theme: ThemeName, scheme: Scheme): readonly string[] {
  const own = theme === 'default' ? [] : [`${theme}.light`, ...(scheme === 'dark' ? [`${theme}.dark`] : [])];
  // A theme's light file also says what is not a colour; in the dark its colours give way to the dark ones.
  return scheme === 'light' ? ['base', 'light', ...own] : ['base', ...own.slice(0, 1), 'dark', ...own.slice(1)];
}

/** Where a token file lies. */
export const tokenFile = (name: string): string =>
  fileURLToPath(new URL(`./themes/${name}.tokens.json`, import.meta.url));

interface Group {
  readonly [key: string]: Group | string | number | undefined;
}

/** The values of one theme in one scheme, by token name (`color-text`). */
export function valuesOf(theme: ThemeName, scheme: Scheme): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const walk = (group: Group, path: readonly string[]): void => {
    const value = group['$value'];
    if (typeof value === 'string' || typeof value === 'number') values.set(path.join('-'), String(value));
    for (const [key, value] of Object.entries(group)) {
      if (!key.startsWith('$') && typeof value === 'object') walk(value, [...path, key]);
    }
  };
  for (const name of tokenFiles(theme, scheme)) walk(JSON.parse(readFileSync(tokenFile(name), 'utf8')) as Group, []);
  return values;
}
