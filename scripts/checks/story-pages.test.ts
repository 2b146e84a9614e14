// Every element has its stories and its page in Storybook, in one order, with the states that a host will meet.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { root } from '../root.ts';

const headings = ['Playground', 'Overview', 'Anatomy', 'Options', 'States', 'Accessibility', 'In context'] as const;

const states = ['empty', 'loading', 'partial', 'error', 'disabled', 'longWords', 'one', 'many', 'englishOnly'] as const;
type State = (typeof states)[number];

/** The name of the story that shows a state, or why the element has no such state. */
type Shown = string | { readonly none: string };

const onlyShows: Shown = { none: 'It shows, and has nothing that could be disabled.' };

const required: Readonly<Record<string, Readonly<Record<State, Shown>>>> = {
  concept: {
    empty: 'StateEmpty',
    loading: 'StateLoading',
    partial: 'StateAstray',
    error: 'StateNotThere',
    disabled: onlyShows,
    longWords: 'StateLongWords',
    one: 'ListOfOne',
    many: 'List',
    englishOnly: 'StateEnglishOnly',
  },
  indicator: {
    empty: 'StateNoIndicators',
    loading: 'StateNothing',
    partial: 'WithoutFigures',
    error: 'StateWrongIndicator',
    disabled: onlyShows,
    longWords: 'LongWords',
    one: 'OneFigure',
    many: 'StateManyFigures',
    englishOnly: 'EnglishOnly',
  },
  'next-step': {
    empty: 'StateEmpty',
    loading: 'StateNothing',
    partial: 'Unanswered',
    error: 'StateWrongDimension',
    disabled: 'StateDisabled',
    longWords: 'StateLongWords',
    one: 'StateOneDimension',
    many: 'StateSevenLevels',
    englishOnly: 'StateEnglishOnly',
  },
  'organisation-map': {
    empty: 'StateNoGroups',
    loading: 'StateNothingYet',
    partial: 'StateAstray',
    error: 'StateNotThere',
    disabled: onlyShows,
    longWords: 'LongWords',
    one: 'OneGroup',
    many: 'ManyGroups',
    englishOnly: 'StateEnglishOnly',
  },
  'pejlemaerke-card': {
    empty: 'StateEmpty',
    loading: 'StateLoading',
    partial: 'StateWithoutExample',
    error: 'StateNotThere',
    disabled: 'StateDisabled',
    longWords: 'StateLongWords',
    one: { none: 'A card is always one beacon.' },
    many: 'StateManyExamples',
    englishOnly: 'StateEnglishOnly',
  },
  'pejlemaerke-deck': {
    empty: 'StateEmpty',
    loading: 'StateLoading',
    partial: 'StatePartly',
    error: 'StateWrongSet',
    disabled: 'StateDisabled',
    longWords: 'StateLongWords',
    one: 'StateOneCard',
    many: 'StateThreeHundred',
    englishOnly: 'StateEnglishOnly',
  },
  'plf-pillars': {
    empty: 'StateWithoutGoals',
    loading: 'StateLoading',
    partial: 'StatePartly',
    error: 'StateNotThere',
    disabled: onlyShows,
    longWords: 'StateLongWords',
    one: 'StateTwoPillars',
    many: 'StateNinePillars',
    englishOnly: 'StateEnglishOnly',
  },
  'practice-signs': {
    empty: 'StateWrongLayer',
    loading: 'StateNothing',
    partial: 'StateLooseEnds',
    error: 'StateNoSuchLayer',
    disabled: 'StateDisabled',
    longWords: 'StateLongWords',
    one: 'OneLayer',
    many: 'ObserveAllLayers',
    englishOnly: 'EnglishOnly',
  },
  programme: {
    empty: 'StateNoSteps',
    loading: 'StateNothing',
    partial: 'StateBrokenReferences',
    error: 'StateWrongProgramme',
    disabled: 'StateDisabled',
    longWords: 'LongWords',
    one: 'OneStep',
    many: 'ManySteps',
    englishOnly: 'EnglishOnly',
  },
  'progress-radar': {
    empty: 'StateNoProfile',
    loading: 'StateNothingYet',
    partial: 'Gaps',
    error: 'StateWrongTaxonomy',
    disabled: onlyShows,
    longWords: 'LongWords',
    one: 'StateOneDimension',
    many: 'StateSevenLevels',
    englishOnly: 'StateEnglishOnly',
  },
  provider: {
    empty: 'Nothing',
    loading: 'StateLoading',
    partial: 'PartlyReadable',
    error: 'NotJson',
    disabled: { none: 'It has no control.' },
    longWords: { none: 'It says its own sentences only; the framework’s words are those of the elements inside.' },
    one: { none: 'It draws no part of the framework.' },
    many: { none: 'It draws no part of the framework.' },
    englishOnly: 'AFrameworkInAnotherLanguage',
  },
  'solo-ladder': {
    empty: 'StateNoScale',
    loading: 'StateNothing',
    partial: 'NewToMe',
    error: 'StateWrongScale',
    disabled: 'StateDisabled',
    longWords: 'StateLongWords',
    one: { none: 'A scale has three levels at least: that ladder is among the options.' },
    many: 'StateLongWords',
    englishOnly: 'EnglishOnly',
  },
  'strategy-map': {
    empty: { none: 'A strategy has one track at least; one with nothing in it is a part of the partly written one.' },
    loading: 'StateNothingYet',
    partial: 'StatePartly',
    error: 'StateNotThere',
    disabled: onlyShows,
    longWords: 'LongWords',
    one: 'OneTrack',
    many: 'ManyTracksAsColumns',
    englishOnly: 'StateEnglishOnly',
  },
  'taxonomy-matrix': {
    empty: 'StateEmpty',
    loading: 'StateLoading',
    partial: 'StateEmptyCell',
    error: 'StateWrongTaxonomy',
    disabled: 'StateDisabled',
    longWords: 'StateLongWords',
    one: 'StateOneDimension',
    many: 'StateSevenLevels',
    englishOnly: 'StateEnglishOnly',
  },
  'taxonomy-paste': {
    empty: 'StateEmpty',
    loading: { none: 'A table is read as it is pasted, and nothing is fetched.' },
    partial: 'StatePartly',
    error: 'StateNothingReadable',
    disabled: 'Disabled',
    longWords: 'StateLongWords',
    one: 'StateOneDimension',
    many: 'StateSevenLevels',
    englishOnly: 'StateEnglishOnly',
  },
};

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** From the docstrings that the manifest is made of: to run the analyzer once more would take seconds. */
const parts = new Map(
  globSync('packages/elements/src/*/*.ts', { cwd: root }).flatMap((path) => {
    const source = read(path);
    const tag = /^ \* @tag pejl-(\S+)$/m.exec(source)?.[1];
    return tag ? [[tag, [...source.matchAll(/^ \* @csspart (\S+)/gm)].map(([, part]) => part!)] as const] : [];
  }),
);
const elements = [...parts.keys()].sort();

/** A page's text below each heading of the second level, in the page's order; a fenced line is no heading. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const [, ...sections] = page.replaceAll(/^```[\s\S]*?^```$/gm, '').split(/^## /m);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end)];
    }),
  );
}

const titleOf = (stories: string): string | undefined =>
  /^ {2}title: '([^']+)'|\{ title: '([^']+)'/m.exec(stories)?.slice(1).find(Boolean);
const storiesIn = (stories: string): readonly string[] =>
  [...stories.matchAll(/^export const (\w+): Story\b/gm)].map(([, name]) => name!);
const idOf = (stories: string, name: string): string => toId(titleOf(stories) ?? '', storyNameFromExport(name));

/** What a page shows of a story: the story itself, or the way to it. */
const shows = (text: string, stories: string, name: string): boolean =>
  new RegExp(`<Canvas of=\\{\\w+\\.${name}\\}`).test(text) || text.includes(`?path=/story/${idOf(stories, name)})`);

test('the table of states has every element, and no other', () => {
  assert.ok(elements.length > 0, 'no source names an element');
  assert.deepEqual(Object.keys(required).sort(), elements);
});

for (const name of elements) {
  const page = `stories/${name}/${name}.mdx`;
  const file = `stories/${name}/${name}.stories.ts`;

  test(`${name}: its page has the headings, in their order`, () => {
    assert.ok(existsSync(join(root, page)), `there is no ${page}`);
    const sections = sectionsOf(read(page));
    assert.deepEqual([...sections.keys()], headings);
    for (const [heading, text] of sections) assert.ok(text.trim().length > 40, `nothing stands below ${heading}`);
  });

  test(`${name}: each heading keeps what it promises`, () => {
    const text = read(page);
    const section = (heading: (typeof headings)[number]): string => sectionsOf(text).get(heading) ?? '';
    assert.match(text, /^# \S/m);
    assert.match(section('Playground'), /<Canvas of=\{\w+\.Playground\} \/>/);
    for (const words of ['Use it', 'Use something else']) assert.ok(section('Overview').includes(words), words);
    const named = [...section('Anatomy').matchAll(/^- (`[^:]+`):/gm)].flatMap(([, names]) =>
      names!.split(', ').map((one) => one.replaceAll('`', '')),
    );
    assert.deepEqual(
      named.toSorted(),
      parts.get(name)!.toSorted(),
      'the parts of the page are not those of the element',
    );
    assert.match(section('Options'), /<ArgTypes of=/);
    assert.match(section('Accessibility'), /^### Keyboard$[\s\S]+^### What a screen reader says$/m);
    const conformance = `docs/accessibility/${name}.md`;
    assert.ok(section('Accessibility').includes(conformance) && existsSync(join(root, conformance)), conformance);
    assert.match(section('In context'), /<Canvas of=|\]\(\?path=\/story\/(systems|compositions)-/);
  });

  test(`${name}: the states that a host will meet are stories, and stand on its page`, () => {
    const stories = read(file);
    const there = storiesIn(stories);
    const text = sectionsOf(read(page)).get('States') ?? '';
    for (const [state, story] of Object.entries(required[name] ?? {})) {
      if (typeof story !== 'string') {
        assert.ok(story.none.length > 10, `${state}: say why there is none`);
        continue;
      }
      assert.ok(there.includes(story), `${state}: ${file} has no ${story}`);
      assert.ok(shows(text, stories, story), `${state}: ${story} is not below States of ${page}`);
    }
  });
}

test('what a page shows or links to is there', () => {
  const files = globSync('stories/**/*.stories.ts', { cwd: root, exclude: ['**/node_modules/**'] }).map(read);
  const ids = new Set(files.flatMap((stories) => storiesIn(stories).map((story) => idOf(stories, story))));
  const pages = globSync('stories/**/*.mdx', { cwd: root, exclude: ['**/node_modules/**'] });
  // A page of its own has its title in itself, one of an element that of its stories.
  const docs = new Set(
    [...files.map(titleOf), ...pages.map((page) => /<Meta title="([^"]+)"/.exec(read(page))?.[1])].flatMap((title) =>
      title ? [toId(title, 'docs')] : [],
    ),
  );
  let links = 0;
  for (const path of pages) {
    const page = read(path);
    for (const [, kind, id] of page.matchAll(/\?path=\/(story|docs)\/([^)"\s$]+)[)"]/g)) {
      links++;
      assert.ok((kind === 'story' ? ids : docs).has(id!), `${path}: there is no ${kind} ${id}`);
    }
    const imported = [...page.matchAll(/^import \* as (\w+) from '(\.[^']+)'/gm)];
    const from = new Map(imported.map(([, as, file]) => [as!, storiesIn(read(join(path, '..', file!)))]));
    for (const [, as, story] of page.matchAll(/<Canvas of=\{(\w+)\.(\w+)\}/g)) {
      assert.ok(from.get(as!)?.includes(story!), `${path}: there is no ${as}.${story}`);
    }
  }
  assert.ok(links > elements.length, 'the pages link to nothing');
});

test('the start page has a line for every element, and the way to its page', () => {
  const start = read('stories/start.mdx');
  const rows = [...start.matchAll(/^ {2}'?([a-z-]+)'?: \['.+', (['"]).+\2\],$/gm)].map(([, name]) => name!);
  assert.deepEqual(rows.toSorted(), elements);
  assert.ok(start.includes('?path=/docs/elements-${name}--docs'));
  for (const name of elements) {
    assert.equal(toId(titleOf(read(`stories/${name}/${name}.stories.ts`)) ?? '', 'docs'), `elements-${name}--docs`);
  }
});
