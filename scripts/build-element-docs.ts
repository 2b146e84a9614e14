// Writes the tables of docs/elements/<name>.md from the elements' manifest, between markers; the rest of a page is
// written by hand.
//
//   node scripts/build-element-docs.ts            writes what has changed
//   node scripts/build-element-docs.ts --check    writes nothing, and fails where a page is stale or missing
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './root.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly reflects?: boolean;
  readonly parameters?: readonly (Named & { readonly optional?: boolean })[];
  readonly return?: { readonly type?: { readonly text: string } };
}

/** What the manifest says of one element. */
export interface ElementEntry {
  readonly tagName: string;
  readonly summary?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const begin = '<!-- begin: from the manifest, by scripts/build-element-docs.ts -->';
const end = '<!-- end: from the manifest -->';
const folder = 'docs/elements';

/** Analyzes the sources anew: what the last build left may be older than they are. */
export function readElements(): readonly ElementEntry[] {
  // A folder of its own: several checks ask at the same time.
  const out = `.cache/element-docs-${process.pid}`;
  mkdirSync(join(root, out), { recursive: true });
  const { status, stderr, stdout } = spawnSync(
    join(root, 'node_modules/.bin/cem'),
    ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet', '--outdir', out],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`The analyzer of elements failed:\n${stdout}${stderr}`);
  const manifest = readFileSync(join(root, out, 'custom-elements.json'), 'utf8');
  rmSync(join(root, out), { recursive: true });
  const { modules } = JSON.parse(manifest) as {
    modules: readonly { declarations?: readonly Partial<ElementEntry>[] }[];
  };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((one): one is ElementEntry => Boolean(one.tagName))
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const code = (text: string | undefined): string => (text ? `\`${inCell(text)}\`` : '');

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(heads), line(heads.map(() => '-')), ...rows.map(line), '', ''].join('\n');
}

/** The tables of one element. What its class does not describe (the callbacks of a form) is nobody's to call. */
export function tablesOf({ members = [], events = [], slots = [], ...css }: ElementEntry): string {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const described = ({ description }: Named): boolean => Boolean(description);
  const methods = members.filter(({ kind, name }) => kind === 'method' && !name.endsWith('Callback'));
  const signature = ({ name, parameters = [] }: Member): string =>
    `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text ?? 'unknown'}`).join(', ')})`;
  return [
    table(
      'Properties',
      ['property', 'attribute', 'type', 'default', 'what it is'],
      fields
        .filter((field) => !field.readonly)
        .map(({ name, attribute, type, default: value, description = '', reflects }) => [
          code(name),
          code(attribute) + (reflects ? ', reflected' : ''),
          code(type?.text),
          code(value),
          inCell(description),
        ]),
    ),
    table(
      'Read only, and methods',
      ['member', 'gives', 'what it is'],
      [
        ...fields
          .filter((field) => field.readonly)
          .map(({ name, type, description = 'as on a native form control' }) => [
            code(name),
            code(type?.text),
            inCell(description),
          ]),
        ...methods.map((method) => [
          code(signature(method)),
          code(method.return?.type?.text),
          inCell(method.description ?? 'as on a native form control'),
        ]),
      ],
    ),
    table(
      'Events',
      ['event', 'type', 'when'],
      events
        .filter(described)
        .map(({ name, type, description = '' }) => [code(name), code(type?.text), inCell(description)]),
    ),
    table(
      'Slots',
      ['slot', 'what goes there'],
      slots.map(({ name, description = '' }) => [name ? code(name) : '(default)', inCell(description)]),
    ),
    table(
      'Parts',
      ['part', 'what it is'],
      (css.cssParts ?? []).map(({ name, description = '' }) => [code(name), inCell(description)]),
    ),
    table(
      'Custom properties',
      ['custom property', 'what it does'],
      (css.cssProperties ?? []).map(({ name, description = '' }) => [code(name), inCell(description)]),
    ),
  ].join('');
}

/** The page with its tables as the manifest has them. A page that is not there yet begins as its summary. */
export async function pageOf(element: ElementEntry, old: string | undefined): Promise<string> {
  const page = old ?? `# ${element.tagName}\n\n${element.summary ?? ''}\n\n${begin}\n${end}\n`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page of ${element.tagName} lacks the markers:\n${begin}\n${end}`);
  const text = `${page.slice(0, from)}${begin}\n\n${tablesOf(element)}${page.slice(to)}`;
  return format(text, { ...(await resolveConfig(join(root, 'README.md'))), parser: 'markdown' });
}

/** The pages that are not as they should be, by their path from the root, with what they should hold. */
export async function stalePages(elements: readonly ElementEntry[]): Promise<ReadonlyMap<string, string>> {
  const stale = new Map<string, string>();
  for (const element of elements) {
    const path = `${folder}/${element.tagName.replace(/^pejl-/, '')}.md`;
    const old = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
    const page = await pageOf(element, old);
    if (page !== old) stale.set(path, page);
  }
  return stale;
}

if (import.meta.main) {
  const stale = await stalePages(readElements());
  if (process.argv.includes('--check')) {
    for (const path of stale.keys())
      console.error(`${path} is not what the elements say: run node scripts/build-element-docs.ts`);
    process.exitCode = stale.size > 0 ? 1 : 0;
  } else {
    for (const [path, page] of stale) {
      writeFileSync(join(root, path), page);
      console.log(`wrote ${path}`);
    }
  }
}
