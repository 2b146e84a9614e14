// The samples of the documentation: what stands between fences in its pages.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';

export interface Sample {
  readonly page: string;
  readonly line: number;
  /** The language of the fence: `ts`, `html`, `sh`, ... */
  readonly language: string;
  /** What follows the language: the name of a file. */
  readonly name: string;
  readonly text: string;
}

/** The pages that are written for readers. Those of docs/model have samples of their own kind and a test of their own. */
export const pages: readonly string[] = globSync(['{README,CONTRIBUTING}.md', 'docs/**/*.md', 'packages/*/README.md'], {
  cwd: root,
  exclude: ['docs/model/**', '**/node_modules/**'],
})
  .map((page) => page.replaceAll('\\', '/'))
  .sort();

/** The fenced blocks of a page of Markdown. */
export function samplesIn(page: string, markdown: string): readonly Sample[] {
  const samples: Sample[] = [];
  const fence = /^(?<marks>```+)(?<language>[^\s`]*)[ \t]*(?<name>[^\n]*)\n(?<text>[\s\S]*?)^\k<marks>[ \t]*$/gm;
  for (const { groups, index } of markdown.matchAll(fence)) {
    const { language = '', name = '', text = '' } = groups ?? {};
    const line = markdown.slice(0, index).split('\n').length;
    samples.push({ page, line, language, name: name.trim(), text });
  }
  return samples;
}

export const samples: readonly Sample[] = pages.flatMap((page) =>
  samplesIn(page, readFileSync(join(root, page), 'utf8')),
);

/** `README.md:30 (html)`: where a failing sample is to be found. */
export const placeOf = ({ page, line, language }: Sample): string => `${page}:${line} (${language})`;
