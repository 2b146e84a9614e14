// Writes docs/accessibility/<element>.md: how each element answers EN 301 549 and WCAG 2.2 AA, line by line, with how it was
// tested. For a municipality's accessibility statement.
//
//   node scripts/build-conformance.ts            writes what has changed
//   node scripts/build-conformance.ts --check    writes nothing, and fails where a page is stale
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readElements, type ElementEntry } from './build-element-docs.ts';
import { criteria, newInWcag22, type Criterion } from './conformance/criteria.ts';
import { limits } from './conformance/limits.ts';
import { root } from './root.ts';

const answers = { supports: 'supports', nothing: 'nothing to meet', page: 'the page’s' } as const;

const clauseOf = ({ number }: Criterion): string => (newInWcag22.has(number) ? '–' : `9.${number}`);

function rowOf(criterion: Criterion, isForm: boolean): string {
  const { number, title, concerns, answer, how, test } = criterion;
  const applies = concerns !== 'forms' || isForm;
  const cells = [
    clauseOf(criterion),
    `${number} ${title}`,
    applies ? answers[answer] : answers.nothing,
    applies ? how : 'There is nothing to fill in.',
    !applies || answer !== 'supports' ? 'read' : test ? `test: \`${test.split('/').at(-1)}\`` : 'looked at',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The page of one element. */
export async function conformancePage({ tagName, members = [] }: ElementEntry): Promise<string> {
  const isForm = members.some(({ name }) => name === 'checkValidity');
  const name = tagName.replace(/^pejl-/, '');
  const known = limits[tagName] ?? [];
  const text = `# ${tagName}: accessibility

Made by \`scripts/build-conformance.ts\`. What it means, and how to use it: [Accessibility](README.md). The element: [${tagName}](../elements/${name}.md).

Held against EN 301 549 V3.2.1 (clause 9) and WCAG 2.2, levels A and AA.

## Known limits

${known.length > 0 ? known.map((limit) => `- ${limit}`).join('\n') : `None that we know of that shuts somebody out. Other limits: [the element’s page](../elements/${name}.md).`}

## With assistive technology

| reader and browser | result |
| --- | --- |
| NVDA, Firefox, Windows | not run |
| JAWS, Chrome, Windows | not run |
| VoiceOver, Safari, macOS | not run |
| VoiceOver, Safari, iOS | not run |
| TalkBack, Chrome, Android | not run |
| Chromium’s accessibility tree, by program | run: names, roles and states are asserted in the element’s tests |

## Line by line

| EN 301 549 | WCAG 2.2 | answer | how | tested by |
| --- | --- | --- | --- | --- |
${criteria.map((criterion) => rowOf(criterion, isForm)).join('\n')}
`;
  return format(text, { ...(await resolveConfig(join(root, 'README.md'))), parser: 'markdown' });
}

/** The pages that are not as they should be, by their path from the root, with what they should hold. */
export async function staleConformance(elements: readonly ElementEntry[]): Promise<ReadonlyMap<string, string>> {
  const stale = new Map<string, string>();
  for (const element of elements) {
    const path = `docs/accessibility/${element.tagName.replace(/^pejl-/, '')}.md`;
    const page = await conformancePage(element);
    if (!existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== page) stale.set(path, page);
  }
  return stale;
}

if (import.meta.main) {
  const stale = await staleConformance(readElements());
  if (process.argv.includes('--check')) {
    for (const path of stale.keys()) console.error(`${path} is stale: run node scripts/build-conformance.ts`);
    process.exitCode = stale.size > 0 ? 1 : 0;
  } else {
    for (const [path, page] of stale) {
      writeFileSync(join(root, path), page);
      console.log(`wrote ${path}`);
    }
  }
}
