import assert from 'node:assert/strict';
import { test } from 'node:test';

import { hoursOf } from '@pejl/core';

import { sosuFyn } from './sosu-fyn.ts';

const {
  taxonomies = [],
  pejlemaerkeSets = [],
  programmes = [],
  concepts = [],
  indicators = [],
  actionPlanTemplates = [],
  dialogueMethods = [],
  statementSets = [],
  relations = [],
} = sosuFyn;

test('it holds what the source holds beside taxonomies and pejlemærker, to the item', () => {
  assert.deepEqual(
    {
      planFields: actionPlanTemplates.map(({ fields }) => fields.map(({ id, kind }) => `${id}: ${kind}`)),
      indicators: indicators.map(({ id, state, breakdowns = [] }) => [id, state, breakdowns.map((by) => by.id)]),
      programmes: programmes.map(({ aims = [], participantGroups = [] }) => [aims.length, participantGroups.length]),
      statements: statementSets.map(({ id, kind, statements }) => [id, kind, statements.length]),
    },
    {
      planFields: [
        [
          'strategisk-sigte: text',
          'indsatser: list',
          'tidsplan-og-milepaele: dated-list',
          'succeskriterier: list',
          'maaling: text',
        ],
      ],
      indicators: [
        ['aktivitet', 'in-use', ['unge-og-voksne', 'lokation', 'kursusaktivitet']],
        ['gennemfoerelse', 'in-use', ['hvor-i-forloebet']],
        ['undervisningsevalueringer', 'being-developed', []],
        ['elevtrivsel', 'in-use', []],
        ['medarbejdertrivsel', 'in-use', []],
        ['virksomhedstilfredshed', 'in-use', []],
      ],
      programmes: [[3, 2]],
      statements: [
        ['forankring', 'anchor', 4],
        ['begge-redskaber', 'understanding', 3],
        ['pejlemaerker-er', 'understanding', 5],
        ['pejlemaerker-bruges', 'use', 3],
        ['taksonomier-bruges', 'understanding', 4],
        ['ledergruppen', 'duty', 3],
      ],
    },
  );
});

test('what people answer is marked, so that few answers are not shown, and nothing else is', () => {
  assert.deepEqual(
    indicators.filter(({ fromAnswers }) => fromAnswers).map(({ id }) => id),
    ['undervisningsevalueringer', 'elevtrivsel', 'medarbejdertrivsel', 'virksomhedstilfredshed'],
  );
});

test('the programme is partly together and partly apart, and gives no hours that the source does not', () => {
  const [programme] = programmes;
  assert.ok(programme);
  const steps = (programme.steps ?? []).map((step) => (step.kind === 'session' ? step.groups : 'practice'));
  assert.deepEqual(steps, [undefined, ['ledere'], ['medarbejdere']]);
  assert.equal(hoursOf(programme).known, 0);
});

test('every dialogue method is marked as ours, has roles and turns, and lets those who listened speak', () => {
  assert.deepEqual(
    dialogueMethods.map(({ id, origin }) => [id, origin]),
    [
      'kollegial-sparring',
      'ledelsessparring',
      'supervision',
      'reflekterende-team',
      'laeringssamtale',
      'observation',
    ].map((id) => [id, 'editor']),
  );
  for (const { id, roles = [], steps = [] } of dialogueMethods) {
    assert.ok(roles.length >= 2 && steps.length >= 5, id);
    for (const role of roles) assert.ok(role.task, `${id}/${role.id}`);
    for (const step of steps) assert.ok((step.minutes ?? 0) > 0, `${id}/${step.id}`);
    assert.match(steps.map(({ text }) => text['da']).join(' '), /på skift|bordet rundt|alle får ordet|lytter/iu, id);
    const talk = steps.filter((step) => step.id !== 'besoeget').reduce((sum, { minutes = 0 }) => sum + minutes, 0);
    assert.ok(talk >= 20 && talk <= 60, `${id} takes ${talk} minutes`);
  }
});

test('a pejlemærke speaks only of dimensions of its own staff group’s taxonomy, by our reading', () => {
  const audience = (parts: readonly { readonly id: string; readonly audience?: string }[], id?: string) =>
    parts.find((part) => part.id === id)?.audience;
  const found = relations.filter(({ from, to }) => from.kind === 'pejlemaerke' && to.kind === 'dimension');
  for (const { from, to, kind, origin } of found) {
    assert.equal(audience(pejlemaerkeSets, from.in), audience(taxonomies, to.in), `${from.id} > ${to.id}`);
    assert.deepEqual([kind, origin], ['speaks-of', 'editor'], from.id);
  }
  for (const { id } of pejlemaerkeSets)
    assert.ok(
      found.some(({ from }) => from.in === id),
      id,
    );
});

test('leaders support the teams that their claims speak of: all staff teams, or the teachers’ where it is about teaching', () => {
  const leaders = taxonomies.find(({ id }) => id === 'ledere');
  for (const { dimension, claims } of leaders?.descriptors ?? []) {
    for (const { id, about } of claims) {
      const to = relations
        .filter(({ kind, from }) => kind === 'supports' && from.id === id)
        .map((found) => found.to.id);
      const teams =
        about !== 'supported-teams'
          ? []
          : dimension === 'ledelsesfokus-paa-elevernes-laering'
            ? ['undervisere']
            : ['undervisere', 'administration-og-support'];
      assert.deepEqual(to, teams, id);
    }
  }
});

test('SMART goals are explained by us, letter by letter', () => {
  const smart = concepts.find(({ id }) => id === 'smart-maal');
  assert.equal(smart?.origin, 'editor');
  assert.equal(smart.points?.map(({ text }) => text['da']?.[0]).join(''), 'SMART');
});
