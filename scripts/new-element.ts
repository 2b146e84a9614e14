// Makes the files of a new element: green, with every promise of the contract held, and one line on screen.
//
//   node scripts/new-element.ts team-agreement
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './root.ts';

/** The names of one element in each of the places where it has one. */
export interface ElementNames {
  /** `team-agreement`: folder, entry and the end of the tag. */
  readonly name: string;
  /** `teamAgreement` */
  readonly camel: string;
  /** `TeamAgreement` */
  readonly pascal: string;
  /** `Team agreement` */
  readonly title: string;
}

/** @throws Error where the name is no name for a tag. */
export function namesOf(name: string): ElementNames {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
    throw new Error(
      `"${name}" cannot be a tag. Write the glossary's word in a-z with hyphens, such as team-agreement.`,
    );
  }
  const pascal = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const words = name.replaceAll('-', ' ');
  return {
    name,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    title: words.charAt(0).toUpperCase() + words.slice(1),
  };
}

/** What the files of an element hold, by their path from the root. */
export function filesOf({ name, camel, pascal, title }: ElementNames): Readonly<Record<string, string>> {
  const source = `packages/elements/src/${name}`;
  return {
    [`${source}/${name}.messages.ts`]: `import type { MessagePacks } from '../language/language.ts';

export interface ${pascal}Messages {
  readonly nothing: string;
  readonly broken: string;
}

const da: ${pascal}Messages = {
  nothing: 'Der er intet at vise endnu.',
  broken: 'Det kan ikke vises.',
};

const en: ${pascal}Messages = {
  nothing: 'There is nothing to show yet.',
  broken: 'It cannot be shown.',
};

export const ${camel}Messages: MessagePacks<${pascal}Messages> = { da, en };
`,
    [`${source}/${name}.css.ts`]: `import { css } from 'lit';
import { look } from '../look/look.css.ts';

const own = css\`
  p {
    margin: 0;
  }
\`;

export const ${camel}Styles = [...look, own];
`,
    [`${source}/${name}.ts`]: `import { textIn, type Framework } from '@pejl/core';
import { html, LitElement, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { ${camel}Styles } from './${name}.css.ts';
import { ${camel}Messages } from './${name}.messages.ts';

/**
 * What the reader sees and can do; when to use it, and when not.
 *
 * @tag pejl-${name}
 * @summary One line of it.
 *
 * @example
 * \`\`\`html
 * <pejl-${name}></pejl-${name}>
 * <script type="module">
 *   import '@pejl/elements/${name}/define';
 *   import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
 *   document.querySelector('pejl-${name}').framework = sosuFyn;
 * </script>
 * \`\`\`
 */
export class Pejl${pascal} extends LitElement {
  static override styles = ${camel}Styles;
  static override properties = { framework: { attribute: false } };

  /** The framework that it shows something of. Without one: that of the \`pejl-provider\` around it. */
  framework: Framework | undefined;

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #warned: unknown;

  protected override render(): TemplateResult {
    const { messages: words, lang } = messagesFor(${camel}Messages, this.#language.value);
    const framework = this.framework ?? this.#provided.value;
    if (framework === undefined) return html\`<p lang=\${lang}>\${words.nothing}</p>\`;
    try {
      const title = textIn(framework.title, lang, framework.languages);
      return html\`<p lang=\${title.lang}>\${title.text}</p>\`;
    } catch (error) {
      if (this.#warned !== framework) console.warn('pejl-${name}: what it was given cannot be shown.', error);
      this.#warned = framework;
      return html\`<p lang=\${lang}>\${words.broken}</p>\`;
    }
  }
}
`,
    [`${source}/define.ts`]: `import { define } from '../define/define.ts';
import { Pejl${pascal} } from './${name}.ts';

define('pejl-${name}', Pejl${pascal});

declare global {
  interface HTMLElementTagNameMap {
    'pejl-${name}': Pejl${pascal};
  }
}

export { Pejl${pascal} };
`,
    [`${source}/${name}.test.ts`]: `import { assert, fixture, html } from '@open-wc/testing';
import { fixtureFramework as framework } from '../../test/fixture-framework.ts';
import './define.ts';
import type { Pejl${pascal} } from './${name}.ts';

describe('pejl-${name}', () => {
  it('says what the framework is called', async () => {
    const element = await fixture<Pejl${pascal}>(html\`<pejl-${name} lang="da" .framework=\${framework}></pejl-${name}>\`);
    assert.include(element.shadowRoot!.textContent, framework.title['da']!);
  });
});
`,
    [`packages/elements/test/samples/${name}.ts`]: `import { fixtureFramework as framework } from '../fixture-framework.ts';
import type { ElementSamples } from '../samples.ts';

export const ${camel}Samples: ElementSamples = {
  define: () => import('../../src/${name}/define.ts'),
  element: () => import('../../src/${name}/${name}.ts'),
  messages: () => import('../../src/${name}/${name}.messages.ts'),
  samples: {
    'a framework': { properties: { framework }, texts: [framework.title['da']!] },
    'nothing yet': { texts: ['Der er intet at vise endnu.'] },
  },
  acts: {},
};
`,
    [`stories/${name}/${name}.stories.ts`]: `import '@pejl/elements/${name}/define';
import type { Framework } from '@pejl/core';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  framework: Framework | undefined;
}

const meta: Meta<Args> = {
  title: 'Elements/${title}',
  component: 'pejl-${name}',
  render: ({ framework }) => html\`<pejl-${name} .framework=\${framework}></pejl-${name}>\`,
  args: { framework: sosuFyn },
  argTypes: { framework: { control: false } },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};

export const StateEmpty: Story = { args: { framework: undefined } };
`,
    [`stories/${name}/${name}.mdx`]: `import { ArgTypes, Canvas, Meta } from '@storybook/addon-docs/blocks';
import * as Stories from './${name}.stories.ts';

<Meta of={Stories} />

# ${title}

What it is, in a sentence.

## Playground

<Canvas of={Stories.Playground} />

## Overview

**What the reader sees**, **use it** where, **use something else** where.

## Anatomy

Its parts, by the names of their \`::part\`.

## Options

<ArgTypes of={Stories} />

## States

### Nothing yet

<Canvas of={Stories.StateEmpty} />

## Accessibility

### Keyboard

### What a screen reader says

### Line by line

See \`docs/accessibility/${name}.md\`.

## In context
`,
  };
}

/** The manifest of the elements, with the entries of one more. */
export function withEntries(manifest: string, { name }: ElementNames): string {
  const json = JSON.parse(manifest) as Record<'exports', Record<string, unknown>> & {
    publishConfig: Record<'exports', Record<string, unknown>>;
  };
  for (const [exports, source] of [
    [json.exports, true],
    [json.publishConfig.exports, false],
  ] as const) {
    for (const [entry, file] of [
      [name, name],
      [`${name}/define`, 'define'],
      [`${name}/messages`, `${name}.messages`],
    ]) {
      exports[`./${entry}`] = {
        ...(source && { 'pejl-source': `./src/${name}/${file}.ts` }),
        types: `./dist/${name}/${file}.d.ts`,
        default: `./dist/${name}/${file}.js`,
      };
    }
  }
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The table of samples, with one more element. */
export const withSamples = (table: string, { name, camel }: ElementNames): string =>
  table
    .replace(/(?=\n\/\*\* One way to use an element)/, `import { ${camel}Samples } from './samples/${name}.ts';\n`)
    .replace(/(elements: Readonly<Record<string, ElementSamples>> = \{\n)/, `$1  'pejl-${name}': ${camel}Samples,\n`);

/** The table of states that stories show, with one more element: what it has, and what is still to be made. */
export const withStates = (table: string, { name }: ElementNames): string =>
  table.replace(
    /(const required: [^=]+= \{\n)/,
    `$1  '${name}': {
    empty: 'StateEmpty',
${['loading', 'partial', 'error', 'disabled', 'longWords', 'one', 'many', 'englishOnly'].map((state) => `    ${state}: { none: 'Still to be made.' },`).join('\n')}
  },
`,
  );

async function make(names: ElementNames): Promise<void> {
  const manifest = join(root, 'packages/elements/package.json');
  const table = join(root, 'packages/elements/test/samples.ts');
  const states = join(root, 'scripts/checks/story-pages.test.ts');
  const files = Object.entries(filesOf(names));
  const there = files.map(([path]) => path).filter((path) => existsSync(join(root, path)));
  if (there.length > 0) throw new Error(`Nothing was written: these files are there already.\n${there.join('\n')}`);
  for (const [path, text] of files) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    const settings = await resolveConfig(target);
    writeFileSync(target, await format(text, { ...settings, filepath: target }));
    console.log(`wrote ${path}`);
  }
  writeFileSync(manifest, withEntries(readFileSync(manifest, 'utf8'), names));
  writeFileSync(table, withSamples(readFileSync(table, 'utf8'), names));
  writeFileSync(states, withStates(readFileSync(states, 'utf8'), names));
  console.log(
    'Added to packages/elements/package.json, packages/elements/test/samples.ts and scripts/checks/story-pages.test.ts.',
  );
  console.log('Next: node scripts/build-element-docs.ts, node scripts/build-conformance.ts, and a changeset.');
}

if (process.argv[1] === import.meta.filename) {
  try {
    await make(namesOf(process.argv[2] ?? ''));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
