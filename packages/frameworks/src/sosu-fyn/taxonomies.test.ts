import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Claim, DimensionRef, Taxonomy } from '@pejl/core';

import { leadership } from './leadership.ts';
import { support } from './support.ts';
import { teaching } from './teaching.ts';

const taxonomies = [teaching, support, leadership];
const languages = ['da', 'en'];

/** The claims of one dimension, cell by cell, lowest level first. */
const cellsOf = (taxonomy: Taxonomy, dimension: string): (readonly Claim[])[] =>
  taxonomy.levels.map(
    ({ id }) => taxonomy.descriptors.find((cell) => cell.level === id && cell.dimension === dimension)?.claims ?? [],
  );

/** Every dimension with its cells and its place, so that a failure names it. */
const ladders = taxonomies.flatMap((taxonomy) =>
  taxonomy.dimensions.map(({ id }) => ({ at: `${taxonomy.id}/${id}`, id, taxonomy, cells: cellsOf(taxonomy, id) })),
);

const claims = ladders.flatMap(({ at, cells }) => cells.flat().map((claim) => ({ at: `${at}/${claim.id}`, claim })));

/** Every reference between dimensions as a pair "from > to", so that both directions can be looked up. */
const references = (kind: 'sameAs' | 'readBeside'): string[] =>
  taxonomies.flatMap((taxonomy) =>
    taxonomy.dimensions.flatMap((dimension) =>
      (dimension[kind] ?? []).map(
        (to: DimensionRef) => `${taxonomy.id}/${dimension.id} > ${to.taxonomy}/${to.dimension}`,
      ),
    ),
  );

test('the three taxonomies hold what the source holds: 25, 20 and 25 cells', () => {
  assert.deepEqual(
    taxonomies.map(({ id, audience, levels, dimensions, descriptors }) => [
      id,
      audience,
      levels.map((level) => level.id),
      dimensions.length,
      descriptors.length,
    ]),
    [
      ['undervisere', 'teaching', ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4', 'niveau-5'], 5, 25],
      ['administration-og-support', 'support', ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4', 'niveau-5'], 4, 20],
      ['ledere', 'leadership', ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4', 'niveau-5'], 5, 25],
    ],
  );
});

test('every cell has its one descriptor of one to three claims', () => {
  for (const taxonomy of taxonomies) {
    const places = taxonomy.descriptors.map(({ level, dimension }) => `${level}/${dimension}`);
    const grid = taxonomy.dimensions.flatMap(({ id }) => taxonomy.levels.map((level) => `${level.id}/${id}`));
    assert.deepEqual([...places].sort(), [...grid].sort(), taxonomy.id);
  }
  for (const { at, cells } of ladders) {
    for (const cell of cells) assert.ok(cell.length >= 1 && cell.length <= 3, at);
  }
});

test('a claim speaks for the team, is at most two sentences and ends in a full stop', () => {
  for (const { at, claim } of claims) {
    assert.match(claim.text['da'] ?? '', /\bvi\b/iu, at);
    assert.match(claim.text['en'] ?? '', /\bwe\b/iu, at);
    for (const language of languages) {
      const text = claim.text[language] ?? '';
      assert.match(text, /\.$/u, `${at} (${language})`);
      assert.ok((text.match(/[.!?](?=\s|$)/gu) ?? []).length <= 2, `${at} (${language}) has more than two sentences`);
    }
  }
});

test('a claim id stands in one dimension, once in a cell, with one text wherever it stands', () => {
  for (const taxonomy of taxonomies) {
    const seen = new Map<string, { dimension: string; claim: Claim }>();
    for (const { dimension, claims: cell } of taxonomy.descriptors) {
      assert.equal(new Set(cell.map(({ id }) => id)).size, cell.length, `${taxonomy.id}/${dimension}`);
      for (const claim of cell) {
        const before = seen.get(claim.id) ?? { dimension, claim };
        assert.deepEqual({ dimension, claim }, before, `${taxonomy.id}/${claim.id}`);
        seen.set(claim.id, before);
      }
    }
    const texts = [...seen.values()].map(({ claim }) => claim.text['da']);
    assert.equal(new Set(texts).size, texts.length, `${taxonomy.id}: two ids for one text`);
  }
});

test('across the taxonomies one id is one claim, and one text has one id', () => {
  const texts = new Map<string, Claim['text']>();
  const ids = new Map<string | undefined, string>();
  for (const { at, claim } of claims) {
    assert.deepEqual(claim.text, texts.get(claim.id) ?? claim.text, at);
    texts.set(claim.id, claim.text);
    for (const language of languages) {
      const text = claim.text[language];
      assert.equal(ids.get(text) ?? claim.id, claim.id, `${at} (${language})`);
      ids.set(text, claim.id);
    }
  }
});

test('one word for one thing: learners are named in full, each other, PDMG with its explanation', () => {
  for (const { at, claim } of claims) {
    const { da = '', en = '' } = claim.text;
    assert.equal(/\belev(?:er|erne|ernes)\b/iu.test(da), /\bkursist(?:er|erne|ernes)\b/iu.test(da), at);
    assert.equal(/\bstudents\b(?!’)/iu.test(en), /\bcourse participants\b/iu.test(en), at);
    assert.doesNotMatch(en, /\bone another\b/iu, at);
    assert.equal(da.includes('PDMG'), da.includes('pædagogisk-didaktiske grundlag (PDMG)'), at);
    assert.equal(en.includes('PDMG'), en.includes('pedagogical-didactic foundation (PDMG)'), at);
  }
});

test('a claim that is carried on stands in neighbouring levels', () => {
  for (const { at, cells } of ladders) {
    for (const id of new Set(cells.flat().map((claim) => claim.id))) {
      const held = cells.flatMap((cell, level) => (cell.some((claim) => claim.id === id) ? [level + 1] : []));
      const span = (held.at(-1) ?? 0) - (held[0] ?? 0) + 1;
      assert.equal(held.length, span, `${at}/${id} stands at levels ${held.join(', ')}`);
    }
  }
});

test('the claims that the source carries on are carried on, and no others', () => {
  const carried = ladders.flatMap(({ taxonomy, cells }) =>
    [...new Set(cells.flat().map((claim) => claim.id))].flatMap((id) => {
      const held = cells.flatMap((cell, level) => (cell.some((claim) => claim.id === id) ? [level + 1] : []));
      return held.length > 1 ? [`${taxonomy.id} ${id} ${held.join(' ')}`] : [];
    }),
  );
  assert.deepEqual(carried, [
    'undervisere maal-enige-om-moederne 4 5',
    'undervisere maal-dagsorden-laering 4 5',
    'undervisere normer-justeres 4 5',
    'undervisere tillid-traekker-paa-hinanden 3 4 5',
    'undervisere tillid-hjaelp-i-undervisningen 4 5',
    'administration-og-support maal-faelles-ansvar 4 5',
    'administration-og-support maal-prioriterer-sammen 4 5',
    'administration-og-support normer-justeres 4 5',
    'administration-og-support tillid-traekker-paa-hinanden 3 4 5',
    'administration-og-support tillid-hjaelp-i-arbejdet 4 5',
    'ledere normer-justeres 4 5',
    'ledere tillid-traekker-paa-hinanden 3 4 5',
    'ledere tillid-hjaelp-i-hverdagen 4 5',
  ]);
});

test('each level asks for something that the level before it does not', () => {
  for (const { at, cells } of ladders) {
    for (const [level, cell] of cells.entries()) {
      const before = new Set((cells[level - 1] ?? []).map(({ id }) => id));
      assert.ok(
        cell.some(({ id }) => !before.has(id)),
        `${at}: level ${level + 1} adds nothing to level ${level}`,
      );
    }
  }
});

test('the four shared dimensions point to each other in all three taxonomies, both ways', () => {
  const same = references('sameAs');
  assert.equal(same.length, 4 * 3 * 2);
  for (const reference of same) {
    assert.ok(same.includes(reference.split(' > ').reverse().join(' > ')), `${reference} is not said the other way`);
  }
  for (const id of ['team-maal', 'team-normer', 'refleksion-og-videndeling', 'tillid-og-mod']) {
    assert.equal(ladders.filter((ladder) => ladder.id === id).length, 3, id);
  }
});

test('the fifth dimensions of teachers and leaders are read beside each other, both ways', () => {
  assert.deepEqual(references('readBeside'), [
    'undervisere/laering-om-elevernes-laering > ledere/ledelsesfokus-paa-elevernes-laering',
    'ledere/ledelsesfokus-paa-elevernes-laering > undervisere/laering-om-elevernes-laering',
  ]);
});

test('every reference leads to a dimension that is there', () => {
  const known = new Set(ladders.map(({ at }) => at));
  for (const reference of [...references('sameAs'), ...references('readBeside')]) {
    assert.ok(known.has(reference.split(' > ')[1] ?? ''), reference);
  }
});

test('only leaders speak of the teams they support, at every level of the dimensions where the source does', () => {
  const speaksOfOthers = ladders
    .filter(({ cells }) => cells.flat().some(({ about }) => about === 'supported-teams'))
    .map(({ at, cells }) => [at, cells.map((cell) => cell.some(({ about }) => about === 'supported-teams'))]);
  assert.deepEqual(speaksOfOthers, [
    ['ledere/team-maal', [true, true, true, true, true]],
    ['ledere/refleksion-og-videndeling', [false, true, true, true, true]],
    ['ledere/ledelsesfokus-paa-elevernes-laering', [true, true, true, true, true]],
  ]);
});
