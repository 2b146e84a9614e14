// Builds the stylesheets of the themes from the token files, and the defaults that the elements carry with them.
//
//   node packages/tokens/scripts/build.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import StyleDictionary from 'style-dictionary';
import { themeNames, tokenFile, tokenFiles, type Scheme, type ThemeName } from '../src/themes.ts';

interface Token {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** Where the defaults lie that the elements carry: committed, so that sources run without a build. */
const look = fileURLToPath(new URL('../../elements/src/look/', import.meta.url));

/** The tokens of one theme in one scheme, resolved. */
async function tokensOf(theme: ThemeName, scheme: Scheme): Promise<readonly Token[]> {
  const dictionary = new StyleDictionary({
    source: tokenFiles(theme, scheme).map(tokenFile),
    usesDtcg: true,
    log: { warnings: 'disabled', verbosity: 'silent' },
    platforms: { css: { prefix: 'pejl', transforms: ['name/kebab'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens.map((token) => ({
    name: `--${token.name}`,
    value: String(token.$value),
    description: String(token.$description ?? ''),
  }));
}

/** One value for both schemes: what differs is left to `color-scheme`. */
async function declarationsOf(theme: ThemeName): Promise<readonly Token[]> {
  const dark = new Map((await tokensOf(theme, 'dark')).map(({ name, value }) => [name, value]));
  return (await tokensOf(theme, 'light')).map(({ name, value, description }) => {
    const other = dark.get(name) ?? value;
    return { name, description, value: other === value ? value : `light-dark(${value}, ${other})` };
  });
}

const stylesheet = (head: string, selector: string, tokens: readonly Token[]): string =>
  `/* ${head} */\n${selector} {\n${tokens.map(({ name, value }) => `  ${name}: ${value};`).join('\n')}\n}\n`;

const isSeries = ({ name }: Token): boolean => name.startsWith('--pejl-color-series-');

/** What an element falls back to: each token by its private name, the public one first. */
function defaultsModule(name: string, purpose: string, tokens: readonly Token[]): string {
  const lines = tokens.map(({ name, value }) => `    --_${name.slice('--pejl-'.length)}: var(${name}, ${value});`);
  return `// Written by packages/tokens/scripts/build.ts from the token files. Do not edit.
import { css } from 'lit';

/** ${purpose} A public custom property where the page sets one, else the default. */
export const ${name} = css\`
  :host {
${lines.join('\n')}
  }
\`;
`;
}

/** The modules of defaults as they should be, by their paths, from the tokens as they are now. */
export async function defaultsOf(): Promise<ReadonlyMap<string, string>> {
  const tokens = await declarationsOf('default');
  const modules = {
    'tokens.css.ts': defaultsModule(
      'tokens',
      'The design tokens that every element uses.',
      tokens.filter((token) => !isSeries(token)),
    ),
    'series.css.ts': defaultsModule('seriesTokens', 'The design tokens of charts over time.', tokens.filter(isSeries)),
  };
  const written = Object.entries(modules).map(
    async ([file, module]) =>
      [`${look}${file}`, await format(module, { parser: 'typescript', singleQuote: true, printWidth: 120 })] as const,
  );
  return new Map(await Promise.all(written));
}

/** Writes the stylesheets and the defaults; gives the folder of the stylesheets. */
export async function buildTokens(): Promise<string> {
  const base = await declarationsOf('default');
  mkdirSync(`${dist}themes`, { recursive: true });
  for (const [file, module] of await defaultsOf()) writeFileSync(file, module);
  writeFileSync(
    `${dist}pejl.css`,
    stylesheet('Pejl, design tokens: the default theme, light and dark.', ':root', base),
  );
  for (const theme of themeNames.filter((name) => name !== 'default')) {
    const own = await declarationsOf(theme);
    const differing = own.filter(({ name, value }) => base.find((token) => token.name === name)?.value !== value);
    const head = `Pejl, design tokens: the theme ${theme}, light and dark. Put data-pejl-theme="${theme}" on the page or a part of it.`;
    writeFileSync(`${dist}themes/${theme}.css`, stylesheet(head, `[data-pejl-theme='${theme}']`, differing));
  }
  const template = base.map(({ name, value, description }) => `  /* ${description} */\n  /* ${name}: ${value}; */`);
  writeFileSync(
    `${dist}theme-template.css`,
    `/* A theme of your own: take a line out of its comment and give it your value. What you leave keeps Pejl's.\n   light-dark(a, b) gives a light page the first and a dark page the second. */\n:root {\n${template.join('\n')}\n}\n`,
  );
  return dist;
}

if (process.argv[1] === import.meta.filename) console.log(await buildTokens());
