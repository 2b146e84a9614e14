import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findNode, goalsOfPillar } from '@pejl/core';
import type { NodeRef } from '@pejl/core';

import { textsIn } from '../../test/texts.ts';
import { plfPillars } from '../plf-pillars/plf-pillars.ts';
import { norddjurs } from './norddjurs.ts';

const { plfHouses = [], goalAreas = [], statementSets = [], units = [], organisations = [] } = norddjurs;
const { relations = [] } = norddjurs;
const pillars = plfHouses.flatMap((house) => house.pillars);
const statements = (id: string) => statementSets.find((set) => set.id === id)?.statements ?? [];

test('it holds what its source holds', () => {
  const roles = organisations.flatMap((organisation) => organisation.roles ?? []);
  assert.deepEqual(
    {
      houses: plfHouses.length,
      pillars: pillars.length,
      foundation: plfHouses.flatMap(({ foundation }) => foundation?.parts ?? []).map(({ title }) => title['da']),
      goals: goalAreas.map(({ title, goals = [] }) => [title['da'], goals.length]),
      values: statements('vaerdier').map(({ text }) => text['da']),
      coreTask: statements('kerneopgave').length,
      pointsOfAttention: statements('opmaerksomhedspunkter').length,
      developmentAreas: statements('udviklingsomraader').length,
      initiatives: statements('initiativer').length,
      units: units.map((unit) => unit.units?.length),
      roles: roles.map(({ id, count }) => [id, count]),
    },
    {
      houses: 1,
      pillars: 5,
      foundation: ['Tid', 'Struktur', 'Rammer', 'Beslutningskompetence', 'Menneskelige ressourcer'],
      goals: [
        ['Fokus på børns trivsel og læring', 3],
        ['Samarbejde', 7],
        ['Fælles værdier og visioner', 4],
        ['Deprivatisering af praksis', 3],
        ['Reflekterende dialoger', 7],
      ],
      values: ['Udvikling', 'Tillid', 'Fællesskab', 'Ordentlighed'],
      coreTask: 1,
      pointsOfAttention: 5,
      developmentAreas: 4,
      initiatives: 6,
      units: [10],
      roles: [
        ['aftaleholder', 10],
        ['skole-og-dagtilbudschef', 1],
        ['afdelingsleder', 25],
      ],
    },
  );
  assert.equal(goalAreas.flatMap(({ goals = [] }) => goals).length, 24);
  assert.deepEqual(
    statementSets.map(({ period }) => period),
    [undefined, undefined, undefined, '2021', undefined],
  );
});

test('each pillar has its own goals, and the pillar of the pupils’ learning those on children’s well-being and learning', () => {
  assert.deepEqual(
    pillars.map(({ id }) => [id, goalsOfPillar(norddjurs, id).map(({ area, goals }) => [area.id, goals.length])]),
    [
      ['faelles-vaerdier-og-visioner', [['faelles-vaerdier-og-visioner', 4]]],
      ['deprivatisering-af-praksis', [['deprivatisering-af-praksis', 3]]],
      ['samarbejde', [['samarbejde', 7]]],
      ['reflekterende-dialoger', [['reflekterende-dialoger', 7]]],
      ['fokus-paa-elevernes-laering', [['boerns-trivsel-og-laering', 3]]],
    ],
  );
});

test('a goal speaks of us, and opens with We wherever the source does', () => {
  const ours = new Set(['droeftelsernes-sigte', 'vaerdier-i-brug', 'nye-perspektiver']);
  const opening = (id: string) => {
    if (id === 'vaerdier-i-beslutninger') return { da: /^Når vi /u, en: /^When we /u };
    return ours.has(id) ? { da: /^Vores /u, en: /^Our /u } : { da: /^Vi /u, en: /^We /u };
  };
  for (const { id, text } of goalAreas.flatMap(({ goals = [] }) => goals)) {
    assert.match(text['da'] ?? '', opening(id).da);
    assert.match(text['en'] ?? '', opening(id).en);
  }
});

test('the units are of the kinds that the source names', () => {
  const kinds = (units[0]?.units ?? []).map(({ kind, kindName }) => [kind, kindName?.['da']]);
  assert.deepEqual(kinds, [
    ['day-care', 'dagtilbudsområde'],
    ['day-care', 'dagtilbudsområde'],
    ['combined-unit', 'børneby'],
    ['combined-unit', 'børneby'],
    ['combined-unit', 'børneby'],
    ['school', 'skole'],
    ['school', 'skole'],
    ['school', 'skole'],
    ['day-care', 'selvejende daginstitution'],
    ['service', 'pædagogisk psykologisk rådgivning'],
  ]);
});

test('the leaders’ forum is one leader for each unit, and the chief', () => {
  const forum = organisations[0]?.groups.find(({ id }) => id === 'lederforum');
  assert.deepEqual(forum?.composition, [
    { role: 'aftaleholder', atLeast: 10, atMost: 10 },
    { role: 'skole-og-dagtilbudschef', atLeast: 1, atMost: 1 },
  ]);
});

test('the organisation names only units, roles and groups that are there', () => {
  const has = (ref: NodeRef) => assert.ok(findNode(norddjurs, ref), `${ref.kind} ${ref.id}`);
  for (const { unit, composition = [], meets = [] } of organisations.flatMap(({ groups }) => groups)) {
    if (unit !== undefined) has({ kind: 'unit', id: unit });
    for (const { role, group } of [...composition, ...meets]) {
      if (role !== undefined) has({ kind: 'role', id: role });
      if (group !== undefined) has({ kind: 'group', id: group });
    }
  }
});

test('the school administration meets the local leadership teams and the leaders’ association', () => {
  const meeting = organisations[0]?.groups
    .filter(({ meets }) => meets)
    .map(({ id, meets }) => [id, meets?.map((m) => m.group)]);
  assert.deepEqual(meeting, [['forvaltningen', ['lokale-ledelsesteam', 'lederforeningen']]]);
});

test('what leads out of the framework is our suggestion, what stays inside is the source’s own', () => {
  for (const { kind, from, to, origin } of relations) {
    assert.equal(origin, to.framework === undefined ? undefined : 'editor', `${kind} ${from.id} -> ${to.id}`);
  }
});

test('the five pillars are those of Kruse, Louis and Bryk, and all five of Hord are compared', () => {
  const [kruse, hord] = plfPillars.plfHouses ?? [];
  const compared = relations.filter(({ kind }) => kind === 'compared-with');
  for (const { from, to, note } of compared) assert.ok(note, `${from.id} -> ${to.id}`);
  const to = (house: typeof kruse) =>
    compared.filter((relation) => house?.pillars.some(({ id }) => id === relation.to.id));
  const sorted = (ids: readonly string[]) => [...ids].toSorted();
  assert.deepEqual(sorted(to(kruse).map(({ from }) => from.id)), sorted(pillars.map(({ id }) => id)));
  assert.deepEqual(
    sorted(to(kruse).map((relation) => relation.to.id)),
    sorted(kruse?.pillars.map(({ id }) => id) ?? []),
  );
  assert.deepEqual(new Set(to(hord).map((relation) => relation.to.id)), new Set(hord?.pillars.map(({ id }) => id)));
});

test('every sentence ends as one', () => {
  const sentences = textsIn(norddjurs).filter(({ at }) => /\/goals\/[^/]+\/text$|\/(definition|note|task)$/u.test(at));
  assert.ok(sentences.length > 50);
  for (const { at, text } of sentences) for (const words of Object.values(text)) assert.match(words, /[.?]$/u, at);
});

test('the Danish letters that the scan lost are back', () => {
  for (const { at, text } of textsIn(norddjurs)) {
    assert.doesNotMatch(text['da'] ?? '', /(?<!\p{L})(?:leer|feel|bgrn|barns|gge|sgjl|mader|madet|malet)/iu, at);
  }
});
