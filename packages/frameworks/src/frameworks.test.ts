import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { findNode, hoursOf, nodesOfKind } from '@pejl/core';
import type { Framework, NodeKind } from '@pejl/core';
import { checkFramework } from '@pejl/core/schema';

import { lixOf, textsIn } from '../test/texts.ts';

/**
 * What each framework holds of what its source counts up, by the name of the count below. A list of numbers is one
 * number for each part, in the framework's order. A framework that is not in this table fails.
 */
const contents: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  './sosu-fyn': {
    pejlemaerker: [10, 10, 10],
    'examples of pejlemaerker': 30,
    levels: [5, 5, 5],
    dimensions: [5, 4, 5],
    descriptors: [25, 20, 25],
    'fields of plans': [5],
    indicators: 6,
    'indicators being developed': true,
    'indicators with breakdowns': true,
    'aims of programmes': [3],
    'participant groups': [2],
    'statements: anchor': [4],
    'what pejlemaerker are': 5,
    'statements: use': [3],
  },
  './plf-pillars': { 'pillars of houses': [5, 5], 'ideas that systems share': 5 },
  './norddjurs': {
    'pillars of houses': [5],
    'parts of foundations': [5],
    goals: [3, 7, 4, 3, 7],
    'statements: value': [4],
    'statements: core-task': [1],
    'statements: point-of-attention': [5],
    'statements: development-area': [4],
    'statements: initiative': [6],
    'roles by number': [10, 1, 25],
    'units below the municipality': 10,
  },
  './ledere-af-medarbejdere': {
    goals: [5, 2, 2, 1],
    'levels of anything': 0,
    sessions: [5],
    hours: [14],
    'practice periods': [2],
  },
  './horsens': {
    goals: [0, 0, 0],
    'goal areas of strategies': [3],
    'tracks: purposes': [3, 3, 3],
    'tracks: efforts': [4, 5, 10],
    'shared purposes': 1,
    'shared efforts': 1,
    'parts of efforts': [3],
    throughout: [1],
    'statements: duty': [3],
    'yearly reviews in October': 1,
  },
  './tre-kommuner': {
    goals: [4],
    'signs by layer': { learner: 5, staff: 6, leadership: 7 },
    'competences by layer': { staff: 5, leadership: 4 },
    'learning questions': 3,
    'module groups: count': [4, 6],
    'module groups: named': [4, 3],
    'group size': '22-24',
    'weeks apart': '6-8',
    weeks: '14-16',
    'instructors of a group': [2],
    'instructor courses': 3,
    'fully trained': '190-190, 30-30 %',
    'seats of the sparring group: from, to': [
      [3, 3],
      [3, 3],
      [3, undefined],
    ],
    'groups of municipalities': { gentofte: 3, gladsaxe: 2, rudersdal: 3 },
    'statements: lesson': [4],
  },
  './solo': { 'levels of scales': [5], 'phases of scales': [3], 'hand signs': 5, 'learning questions': 3 },
};

const sizes = (lists: readonly (readonly unknown[] | undefined)[]): number[] => lists.map((list) => list?.length ?? 0);
const count = (framework: Framework, kind: NodeKind): number => [...nodesOfKind(framework, kind)].length;
const span = (one: { readonly from: number; readonly to: number } | undefined): string => `${one?.from}-${one?.to}`;
const byLayer = (framework: Framework, list: 'signs' | 'competences'): Record<string, number> =>
  Object.fromEntries(
    (framework.practiceSigns ?? []).flatMap((set) => (set[list]?.length ? [[set.layer, set[list].length]] : [])),
  );

/** Every count that the table knows. */
const counts: Readonly<Record<string, (framework: Framework) => unknown>> = {
  pejlemaerker: (one) => sizes((one.pejlemaerkeSets ?? []).map((set) => set.pejlemaerker)),
  'examples of pejlemaerker': (one) =>
    (one.pejlemaerkeSets ?? []).flatMap((set) => set.pejlemaerker.filter(({ example }) => example)).length,
  levels: (one) => sizes((one.taxonomies ?? []).map((taxonomy) => taxonomy.levels)),
  dimensions: (one) => sizes((one.taxonomies ?? []).map((taxonomy) => taxonomy.dimensions)),
  descriptors: (one) => sizes((one.taxonomies ?? []).map((taxonomy) => taxonomy.descriptors)),
  'levels of anything': (one) => sizes([one.taxonomies, one.scales]).reduce((sum, size) => sum + size, 0),
  'fields of plans': (one) => sizes((one.actionPlanTemplates ?? []).map(({ fields }) => fields)),
  indicators: (one) => count(one, 'indicator'),
  'indicators being developed': (one) => one.indicators?.some(({ state }) => state === 'being-developed'),
  'indicators with breakdowns': (one) => one.indicators?.some(({ breakdowns }) => breakdowns?.length),
  'aims of programmes': (one) => sizes((one.programmes ?? []).map(({ aims }) => aims)),
  'participant groups': (one) => sizes((one.programmes ?? []).map((programme) => programme.participantGroups)),
  'what pejlemaerker are': (one) => one.statementSets?.find(({ id }) => id === 'pejlemaerker-er')?.statements.length,
  'pillars of houses': (one) => sizes((one.plfHouses ?? []).map(({ pillars }) => pillars)),
  'parts of foundations': (one) => sizes((one.plfHouses ?? []).map(({ foundation }) => foundation?.parts)),
  'ideas that systems share': (one) => ideas.filter((id) => findNode(one, { kind: 'concept', id })).length,
  goals: (one) => sizes((one.goalAreas ?? []).map((area) => area.goals)),
  'roles by number': (one) => one.organisations?.flatMap(({ roles = [] }) => roles.map((role) => role.count)),
  'units below the municipality': (one) => one.units?.flatMap(({ units = [] }) => units).length,
  sessions: (one) => (one.programmes ?? []).map((programme) => hoursOf(programme).sessions),
  hours: (one) => (one.programmes ?? []).map((programme) => hoursOf(programme).hours),
  'practice periods': (one) =>
    (one.programmes ?? []).map(({ steps = [] }) => steps.filter(({ kind }) => kind === 'practice-period').length),
  'goal areas of strategies': (one) => sizes((one.strategies ?? []).map(({ goalAreas }) => goalAreas)),
  'tracks: purposes': (one) => sizes((one.strategies ?? []).flatMap(({ tracks }) => tracks.map((it) => it.purposes))),
  'tracks: efforts': (one) => sizes((one.strategies ?? []).flatMap(({ tracks }) => tracks.map((it) => it.efforts))),
  'shared purposes': (one) => sharedBy(one, 'purposes'),
  'shared efforts': (one) => sharedBy(one, 'efforts'),
  'parts of efforts': (one) =>
    (one.strategies ?? []).flatMap(({ efforts }) => efforts.flatMap(({ parts }) => parts?.length ?? [])),
  throughout: (one) => sizes((one.strategies ?? []).map((strategy) => strategy.throughout)),
  'yearly reviews in October': (one) =>
    one.strategies?.flatMap(({ reviewCycles = [] }) => reviewCycles.filter(({ month, about }) => month === 10 && about))
      .length,
  'signs by layer': (one) => byLayer(one, 'signs'),
  'competences by layer': (one) => byLayer(one, 'competences'),
  'learning questions': (one) => count(one, 'learning-question'),
  'module groups: count': (one) => moduleGroups(one).map((group) => group.count),
  'module groups: named': (one) => sizes(moduleGroups(one).map(({ modules }) => modules)),
  'group size': (one) => span(moduleGroups(one)[0]?.course?.groupSize),
  'weeks apart': (one) => span(moduleGroups(one)[0]?.course?.weeksApart),
  weeks: (one) => span(moduleGroups(one)[0]?.course?.weeks),
  'instructors of a group': (one) => moduleGroups(one).flatMap(({ course }) => course?.instructors ?? []),
  'instructor courses': (one) => instructorCourses(one).length,
  'fully trained': (one) => {
    const course = instructorCourses(one).find(({ trained }) => trained);
    return `${span(course?.trained)}, ${span(course?.continuePercent)} %`;
  },
  'seats of the sparring group: from, to': (one) =>
    one.organisations
      ?.flatMap(({ groups }) => groups)
      .find(({ id }) => id === 'strategisk-sparringsgruppe')
      ?.composition?.filter(({ role }) => role !== undefined)
      .map(({ atLeast, atMost }) => [atLeast, atMost]),
  'groups of municipalities': (one) => {
    const units = (one.organisations ?? []).flatMap(({ groups }) => groups.flatMap(({ unit }) => unit ?? []));
    return Object.fromEntries([...new Set(units)].map((unit) => [unit, units.filter((it) => it === unit).length]));
  },
  'levels of scales': (one) => sizes((one.scales ?? []).map((scale) => scale.levels)),
  'phases of scales': (one) => sizes((one.scales ?? []).map(({ phases }) => phases)),
  'hand signs': (one) => new Set(one.scales?.flatMap((scale) => scale.levels.flatMap((it) => it.handSign ?? []))).size,
};

const moduleGroups = ({ programmes = [] }: Framework) => programmes.flatMap((one) => one.moduleGroups ?? []);
const instructorCourses = ({ programmes = [] }: Framework) => programmes.flatMap((one) => one.instructorCourses ?? []);

/** How many purposes or efforts stand in more than one track. */
const sharedBy = ({ strategies = [] }: Framework, list: 'purposes' | 'efforts'): number =>
  strategies.flatMap((strategy) =>
    strategy[list].filter(({ id }) => strategy.tracks.filter((track) => track[list].includes(id)).length > 1),
  ).length;

/** Of a kind of statements, the sizes of its lists. */
const countOf = (name: string, framework: Framework): unknown => {
  const [, kind] = /^statements: (.+)$/.exec(name) ?? [];
  if (kind === undefined) return counts[name]?.(framework);
  return sizes((framework.statementSets ?? []).filter((set) => set.kind === kind).map((set) => set.statements));
};

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};
const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));

/** Every value that an entry point exports, reached by the name that a host imports it by. */
const exportsOf = async (entry: string): Promise<unknown[]> =>
  Object.values((await import(`@pejl/frameworks${entry.slice(1)}`)) as Record<string, unknown>);
const frameworkOf = async (entry: string): Promise<Framework> => (await exportsOf(entry))[0] as Framework;

test('every entry point is in the table, and the table has no other', () => {
  assert.deepEqual(entries.toSorted(), Object.keys(contents).toSorted());
});

for (const entry of entries) {
  test(`${entry}: one framework of that name, with what its source counts up`, async () => {
    const values = await exportsOf(entry);
    assert.equal(values.length, 1);
    const framework = values[0] as Framework;
    assert.equal(framework.id, entry.slice(2));
    const expected = contents[entry] ?? {};
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, countOf(name, framework)]));
    assert.deepEqual(found, expected);
  });

  test(`${entry}: the check finds nothing, neither error nor warning, and hands back the very document`, async () => {
    const value = await frameworkOf(entry);
    const { framework, problems } = checkFramework(value);
    assert.deepEqual(problems, []);
    assert.equal(framework, value);
  });

  test(`${entry}: written as JSON and read again it is the same, and still without a problem`, async () => {
    const value = await frameworkOf(entry);
    const read: unknown = JSON.parse(JSON.stringify(value));
    assert.deepEqual(read, value);
    assert.deepEqual(checkFramework(read).problems, []);
  });

  test(`${entry}: our paraphrase, in Danish and English, with its source named`, async () => {
    const { languages, wording, licence, source } = await frameworkOf(entry);
    assert.deepEqual([languages, wording, licence], [['da', 'en'], 'paraphrase', 'CC-BY-4.0']);
    assert.match(`${source.institution} ${source.title}`, /\S \S/);
    const { problems } = checkFramework({ ...(await frameworkOf(entry)), languages: ['en', 'da'] });
    assert.deepEqual(problems, [], 'every text is there in both');
  });

  test(`${entry}: every relation leads to a part that is shipped, in this framework or in another`, async () => {
    const own = await frameworkOf(entry);
    const shipped = new Map(
      await Promise.all(entries.map(async (one) => [one.slice(2), await frameworkOf(one)] as const)),
    );
    for (const { from, to } of own.relations ?? []) {
      for (const end of [from, to]) {
        const framework = shipped.get(end.framework ?? own.id);
        const node = framework && findNode(framework, { ...end, framework: framework.id });
        assert.ok(node, `${own.id}: ${JSON.stringify(end)}`);
      }
    }
    const said = (own.relations ?? []).map(({ kind, from, to }) => JSON.stringify([kind, from, to]));
    assert.equal(new Set(said).size, said.length, 'no relation stands twice');
  });

  test(`${entry}: a concept names only concepts that are there to see also, and never itself`, async () => {
    const framework = await frameworkOf(entry);
    for (const { id, seeAlso = [] } of framework.concepts ?? []) {
      for (const other of seeAlso) {
        assert.ok(other !== id && findNode(framework, { kind: 'concept', id: other }), `${id} > ${other}`);
      }
    }
  });

  test(`${entry}: every text is there in Danish and English, and in nothing else, without stray spaces`, async () => {
    const texts = textsIn(await frameworkOf(entry));
    assert.ok(texts.length > 40);
    for (const { at, text } of texts) {
      assert.deepEqual(Object.keys(text), ['da', 'en'], at);
      for (const words of Object.values(text)) {
        assert.match(words, /\S/u, at);
        assert.doesNotMatch(words, /^\s|\s$|\s{2}|\s[,.;:?]/u, at);
      }
    }
  });
}

/** The ideas that the page across systems is about: concepts of the pillars' framework. */
const ideas = ['collaboration', 'reflection', 'data', 'feedback', 'leadership-of-learning'];
const systems = ['./sosu-fyn', './norddjurs', './ledere-af-medarbejdere', './horsens', './tre-kommuner'];

test('in each of the five systems two to six parts speak of every shared idea, by our marked suggestion', async () => {
  for (const entry of systems) {
    const { relations = [] } = await frameworkOf(entry);
    for (const idea of ideas) {
      const speaking = relations.filter(
        ({ kind, to }) =>
          kind === 'speaks-of' && to.framework === 'plf-pillars' && to.kind === 'concept' && to.id === idea,
      );
      assert.ok(speaking.length >= 2 && speaking.length <= 6, `${entry} and ${idea}: ${speaking.length}`);
      for (const { origin } of speaking) assert.equal(origin, 'editor');
    }
  }
});

const danish = (part: unknown): string[] => textsIn(part).map(({ text }) => text['da'] ?? '');

test('LIX counts words a sentence and long words', () => {
  assert.equal(lixOf('Vi ser. Vi hører.'), 2);
  assert.equal(lixOf('Vi undersøger'), 52);
  assert.equal(lixOf('Vi ser', 'Vi hører'), 2);
  assert.equal(lixOf(), 0);
});

for (const entry of entries) {
  test(`${entry}: how hard its Danish is to read; what learners read is easy`, async (t) => {
    const framework = await frameworkOf(entry);
    t.diagnostic(`${entry}: LIX ${lixOf(...danish(framework)).toFixed(1)} of ${danish(framework).length} texts`);
    const learners = [
      ...(framework.scales ?? []).flatMap(({ levels }) => levels.flatMap((one) => [one.learnerText, one.nextText])),
      ...(framework.learningQuestions ?? []).map(({ text }) => text),
    ].flatMap(danish);
    if (learners.length === 0) return;
    t.diagnostic(`${entry}: LIX ${lixOf(...learners).toFixed(1)} of ${learners.length} texts for learners`);
    assert.ok(lixOf(...learners) < 35, `LIX ${lixOf(...learners)}`);
  });
}
