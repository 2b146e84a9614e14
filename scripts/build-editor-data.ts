// Writes what editors and JSX compilers read of the elements, all of it from the manifest and the compiled modules:
//
//   packages/elements/vscode.html-custom-data.json   VS Code: tags, attributes and their values
//   packages/elements/web-types.json                 JetBrains' editors
//   packages/elements/jsx.d.ts                       tags for JSX, as React 19 takes custom elements
//
//   node scripts/build-editor-data.ts     after `pnpm build`
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Field extends Named {
  readonly kind: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}

/** One element, as the manifest has it. */
interface Element {
  /** The class. */
  readonly name: string;
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Field[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const folder = join(root, 'packages/elements');

/** Writes the three files and gives their paths. */
export async function buildEditorData(): Promise<readonly string[]> {
  return Object.entries(await editorData()).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}

/** What the three files hold, by their names. */
export async function editorData(): Promise<Readonly<Record<string, string>>> {
  const elements = readElements();
  const values = new Map<string, readonly string[]>();
  for (const { path } of elements) {
    const module = (await import(pathToFileURL(join(folder, path)).href)) as Record<string, unknown>;
    for (const [name, list] of Object.entries(module)) {
      if (Array.isArray(list)) values.set(typeOf(name), list as readonly string[]);
    }
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return {
    'vscode.html-custom-data.json': json(vsCodeData(elements, values)),
    'web-types.json': json(webTypes(elements, values, version)),
    'jsx.d.ts': jsxTypes(elements),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `cardModes` lists the values of the type `CardMode`. */
const typeOf = (list: string): string => list.charAt(0).toUpperCase() + list.slice(1).replace(/s$/, '');

/** The elements of the manifest, by tag, each with the module that its class stands in. */
function readElements(): readonly { readonly element: Element; readonly path: string }[] {
  const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
    modules: readonly { path: string; declarations?: readonly Partial<Element>[] }[];
  };
  return modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.flatMap((element) => (element.tagName ? [{ element: element as Element, path }] : [])),
    )
    .toSorted((a, b) => (a.element.tagName < b.element.tagName ? -1 : 1));
}

type Elements = ReturnType<typeof readElements>;
type Values = ReadonlyMap<string, readonly string[]>;

/** What can be written in an attribute: a closed list, or undefined. */
const valuesOf = ({ type }: Named, values: Values): readonly string[] | undefined => values.get(type?.text ?? '');

function vsCodeData(elements: Elements, values: Values): object {
  return {
    version: 1.1,
    tags: elements.map(({ element }) => ({
      name: element.tagName,
      description: element.summary ?? '',
      attributes: (element.attributes ?? []).map((attribute) => ({
        name: attribute.name,
        ...(attribute.description && { description: attribute.description }),
        ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
        ...(valuesOf(attribute, values) && { values: valuesOf(attribute, values)?.map((name) => ({ name })) }),
      })),
    })),
  };
}

function webTypes(elements: Elements, values: Values, version: string): object {
  const named = (list: readonly Named[] | undefined): object[] =>
    (list ?? []).map(({ name, description = '' }) => ({ name, description }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@pejl/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ element, path }) => ({
          name: element.tagName,
          description: element.description ?? element.summary ?? '',
          source: { module: `./${path}`, symbol: element.name },
          attributes: (element.attributes ?? []).map((attribute) => ({
            name: attribute.name,
            description: attribute.description ?? '',
            value: {
              type: valuesOf(attribute, values)?.map((value) => `'${value}'`) ?? attribute.type?.text ?? 'string',
            },
          })),
          slots: named(element.slots),
          js: {
            properties: properties(element).map(({ name, description = '', type }) => ({
              name,
              description,
              type: type?.text ?? 'unknown',
            })),
            events: named(element.events),
          },
          css: { parts: named(element.cssParts), properties: named(element.cssProperties) },
        })),
      },
    },
  };
}

/** What a host may set. */
const properties = ({ members = [] }: Element): readonly Field[] =>
  members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);

function jsxTypes(elements: Elements): string {
  const events = new Set<string>();
  const tags = elements.map(({ element }) => {
    const isForm = (element.members ?? []).some(({ name }) => name === 'formAssociated');
    const own = (element.events ?? []).filter(({ type }) => type && type.text !== 'Event');
    for (const { type } of own) events.add(`${type?.text} ${element.name}`);
    return `      '${element.tagName}': Host<${element.name}, ${properties(element)
      .map(({ name }) => `'${name}'`)
      .join(' | ')}>${isForm ? ' & { name?: string }' : ''}${own
      .map(({ name, type }) => ` & { 'on${name}'?: (event: ${type?.text}) => void }`)
      .join('')};`;
  });
  const imports = elements.map(({ element: { name }, path }) => {
    const own = [...events].filter((event) => event.endsWith(` ${name}`)).map((event) => event.split(' ')[0]);
    return `import type { ${[name, ...own].join(', ')} } from './${path}';`;
  });
  return `// The tags of Pejl in JSX, as React 19 takes custom elements: \`/// <reference types="@pejl/elements/jsx" />\`.
// Made from the manifest by scripts/${basename(import.meta.filename)}.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports.join('\n')}

type Host<Element, Property extends keyof Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Partial<Pick<Element, Property>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`;
}

if (process.argv[1] === import.meta.filename) console.log((await buildEditorData()).join('\n'));
