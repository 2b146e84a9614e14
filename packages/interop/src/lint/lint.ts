import type { Claim, LocalizedText, Problem, Taxonomy } from '@pejl/core';
import { descriptorAt } from '@pejl/core';
import { levelLabel } from '../taxonomy/level-label.ts';

/** A cell with more characters than this is hard to read aloud and hold up against practice. */
export const longCell = 600;
/** A claim with more words than this says more than one thing. */
export const longClaim = 40;

/** The questions that lint asks beside core's `empty-cell`, `empty-dimension` and `identical-cells`. */
export const lintCodes = [
  'level-without-number',
  'level-number-differs',
  'top-level-same',
  'same-in-two-dimensions',
  'voice-mixed',
  'cell-long',
  'claim-long',
] as const;

/**
 * Asks about a taxonomy what a colleague would ask: an empty cell, two cells with the same words, a level that has
 * lost its number, "vi" and "jeg" mixed, very long texts. Every finding is a warning: it may all be meant. Paths start at the
 * taxonomy. Where core has a code for the same thing it is used, so that a check of the whole framework says it once.
 *
 * @example
 * ```ts
 * for (const problem of lintTaxonomy(taxonomy)) console.log(describeFinding(problem, 'da', taxonomy));
 * ```
 */
export function lintTaxonomy(taxonomy: Taxonomy): Problem[] {
  return [
    ...levelNames(taxonomy),
    ...cells(taxonomy),
    ...elsewhere(taxonomy),
    ...voices(taxonomy),
    ...lengths(taxonomy),
  ];
}

function ask(code: string, path: Problem['path'], values: NonNullable<Problem['values']>): Problem {
  return { code, severity: 'warning', path, values };
}

/** "Trin 3", "Trin", "Trin 5": one has lost its number, or has one that is not its place. */
function levelNames({ levels }: Taxonomy): Problem[] {
  const labels = levels.map(({ name }) => Object.values(name ?? {}).map((text) => levelLabel(text))[0]);
  return labels.flatMap((label, at) => {
    const name = Object.values(levels[at]?.name ?? {})[0] ?? '';
    const values = { level: at + 1, name };
    if (label?.word !== undefined && label.number === undefined)
      return [ask('level-without-number', ['levels', at, 'name'], values)];
    if (label?.number !== undefined && label.number !== at + 1) {
      return [ask('level-number-differs', ['levels', at, 'name'], { ...values, number: label.number })];
    }
    return [];
  });
}

/** Empty cells, and cells with the same words as the one below. */
function cells(taxonomy: Taxonomy): Problem[] {
  return taxonomy.dimensions.flatMap((dimension, at) => {
    const texts = taxonomy.levels.map(({ id }) => saysOf(descriptorAt(taxonomy, id, dimension.id)?.claims));
    const empty = texts.flatMap((text, level) => (text === '' ? [level + 1] : []));
    if (empty.length === texts.length) return [ask('empty-dimension', ['dimensions', at], { dimension: dimension.id })];
    const problems = empty.map((level) => ask('empty-cell', ['dimensions', at], { level, dimension: dimension.id }));
    for (const [level, text] of texts.entries()) {
      if (level === 0 || text === '' || text !== texts[level - 1]) continue;
      const id = taxonomy.levels[level]?.id;
      const path = [
        'descriptors',
        taxonomy.descriptors.findIndex((d) => d.level === id && d.dimension === dimension.id),
      ];
      const code = level === texts.length - 1 ? 'top-level-same' : 'identical-cells';
      problems.push(ask(code, path, { level: level + 1, below: level }));
    }
    return problems;
  });
}

/** The same words in two dimensions of one level: meant, or pasted twice? */
function elsewhere(taxonomy: Taxonomy): Problem[] {
  const seen = new Map<string, string>();
  return taxonomy.descriptors.flatMap(({ level, dimension, claims }, at) => {
    const key = JSON.stringify([level, saysOf(claims)]);
    const other = seen.get(key);
    seen.set(key, dimension);
    if (other === undefined || other === dimension) return [];
    const title = Object.values(taxonomy.dimensions.find(({ id }) => id === other)?.title ?? {})[0] ?? other;
    return [ask('same-in-two-dimensions', ['descriptors', at], { other: title })];
  });
}

function saysOf(claims: readonly Claim[] | undefined): string {
  return (claims ?? [])
    .map(({ text }) => Object.values(text).join('\n').replace(/\s+/g, ' ').trim().toLowerCase())
    .join('\n');
}

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
/** Danish "I" (you, in) is not English "I", and "30 min." is no possession. */
const voicesIn: Readonly<Record<string, { readonly we: RegExp; readonly i: RegExp }>> = {
  da: { we: word('vi|os|vores|vor|vort|vore'), i: word('jeg|mig|(?<!\\p{N}\\s?)min(?!\\.)|mit|mine') },
  en: { we: word('we|us|our|ours'), i: word('i|me|my|mine') },
};

function speaks(text: LocalizedText, voice: 'we' | 'i'): boolean {
  return Object.entries(text).some(([language, words]) => {
    const [base = ''] = language.toLowerCase().split('-');
    const known = Object.hasOwn(voicesIn, base) ? voicesIn[base] : undefined;
    return known?.[voice].test(words) ?? false;
  });
}

/** A taxonomy speaks for a team. Where most of it says "vi", each claim that says "jeg" is asked about; else the other way round. */
function voices({ descriptors }: Taxonomy): Problem[] {
  const claims = descriptors.flatMap((d, at) =>
    d.claims.map((claim, index) => ({ text: claim.text, path: ['descriptors', at, 'claims', index] })),
  );
  const we = claims.filter(({ text }) => speaks(text, 'we'));
  const i = claims.filter(({ text }) => speaks(text, 'i'));
  if (we.length === 0 || i.length === 0) return [];
  const [fewer, voice] = i.length <= we.length ? ([i, 'i'] as const) : ([we, 'we'] as const);
  return fewer.map(({ path }) => ask('voice-mixed', path, { voice }));
}

function lengths({ descriptors }: Taxonomy): Problem[] {
  return descriptors.flatMap(({ claims }, at) => {
    const longest = (count: (text: string) => number): number[] =>
      claims.map(({ text }) => Math.max(0, ...Object.values(text).map(count)));
    const characters = longest((text) => text.length).reduce((sum, each) => sum + each, 0);
    const words = longest((text) => text.match(/\S+/g)?.length ?? 0);
    return [
      ...(characters > longCell ? [ask('cell-long', ['descriptors', at], { characters, most: longCell })] : []),
      ...words.flatMap((count, index) =>
        count > longClaim
          ? [ask('claim-long', ['descriptors', at, 'claims', index], { words: count, most: longClaim })]
          : [],
      ),
    ];
  });
}
