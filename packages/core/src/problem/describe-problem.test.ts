import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { edited, placesIn, sample, sampleProfile, wholeSample, without } from '../../test/sample.ts';
import { describePath, describeProblem } from '../index.ts';
import { checkFramework, checkProfile } from '../schema.ts';

test('a place is told by the titles that stand there', () => {
  const claim = ['taxonomies', 0, 'descriptors', 2, 'claims', 1, 'text', 'da'];
  assert.equal(
    describePath(claim, 'da', sample),
    'I taksonomien »Undervisere«, niveau 3, dimensionen »Team - mål«, udsagn 2, feltet »text«, sproget »da«',
  );
  assert.equal(
    describePath(claim, 'en', sample),
    'In the taxonomy “Teachers”, level 3, the dimension “Team - aims”, claim 2, the field “text”, the language “da”',
  );
  assert.equal(
    describePath(['taxonomies', 0, 'levels', 1], 'da', sample),
    'I taksonomien »Undervisere«, niveau 2 (På vej)',
  );
  assert.equal(describePath(['pejlemaerkeSets', 0, 'pejlemaerker', 1], 'da', sample), 'I sættet »Alle«, pejlemærke 2');
  assert.equal(describePath([], 'da', sample), 'I filen som helhed');
});

test('every new part has a place in words, by its title or by its number', () => {
  const places: [(string | number)[], string, string][] = [
    [
      ['plfHouses', 0, 'pillars', 1, 'title', 'da'],
      'I PLF-huset »Vores hus«, søjlen »Læring«, feltet »title«, sproget »da«',
      'PLF-hus nr. 1, søjle nr. 2, feltet »title«, sproget »da«',
    ],
    [
      ['plfHouses', 0, 'foundation', 'parts', 0],
      'I PLF-huset »Vores hus«, fundamentet, delen »Tid«',
      'PLF-hus nr. 1, fundamentet, del nr. 1',
    ],
    [['goalAreas', 0, 'goals', 1], 'I målområdet »Mål«, mål nr. 2', 'målområde nr. 1, mål nr. 2'],
    [['practiceSigns', 0, 'signs', 1], 'I tegnene »Elever«, tegn nr. 2', 'tegnliste nr. 1, tegn nr. 2'],
    [
      ['strategies', 0, 'tracks', 0, 'purposes', 0],
      'I strategien »Strategi«, sporet »PLF«, formål nr. 1',
      'strategi nr. 1, spor nr. 1, formål nr. 1',
    ],
    [
      ['strategies', 0, 'efforts', 0, 'parts', 0],
      'I strategien »Strategi«, indsats nr. 1, del nr. 1',
      'strategi nr. 1, indsats nr. 1, del nr. 1',
    ],
    [
      ['strategies', 0, 'reviewCycles', 0, 'who', 'en'],
      'I strategien »Strategi«, opfølgning nr. 1, feltet »who«, sproget »en«',
      'strategi nr. 1, opfølgning nr. 1, feltet »who«, sproget »en«',
    ],
    [
      ['programmes', 0, 'steps', 1, 'weeks', 'to'],
      'I forløbet »Forløb«, trin 2, feltet »weeks«, feltet »to«',
      'forløb nr. 1, trin 2, feltet »weeks«, feltet »to«',
    ],
    [
      ['programmes', 0, 'steps', 2, 'groups', 0],
      'I forløbet »Forløb«, trin 3, deltagergruppe nr. 1',
      'forløb nr. 1, trin 3, deltagergruppe nr. 1',
    ],
    [
      ['programmes', 0, 'moduleGroups', 0, 'course', 'weeks'],
      'I forløbet »Forløb«, modulgruppen »Grund«, kursets rammer, feltet »weeks«',
      'forløb nr. 1, modulgruppe nr. 1, kursets rammer, feltet »weeks«',
    ],
    [
      ['organisations', 0, 'groups', 0, 'composition', 1],
      'I organisationen »Organisation«, gruppen »Styregruppe«, medlem nr. 2',
      'organisation nr. 1, gruppe nr. 1, medlem nr. 2',
    ],
    [
      ['units', 0, 'units', 0, 'kindName'],
      'I enheden »Byen«, enheden »Skolen«, feltet »kindName«',
      'enhed nr. 1, enhed nr. 1, feltet »kindName«',
    ],
    [['concepts', 0, 'seeAlso', 0], 'I begrebet »Refleksion«, begreb nr. 1', 'begreb nr. 1, begreb nr. 1'],
    [
      ['indicators', 0, 'breakdowns', 0, 'parts', 0],
      'I indikatoren »Frafald«, opdelingen »Alder«, delen »Unge«',
      'indikator nr. 1, opdeling nr. 1, del nr. 1',
    ],
    [
      ['actionPlanTemplates', 0, 'fields', 0, 'kind'],
      'I handleplanen »Handleplan«, feltet »Hvad«, feltet »kind«',
      'handleplan nr. 1, felt nr. 1, feltet »kind«',
    ],
    [['dialogueMethods', 0, 'steps', 0], 'I dialogmetoden »Sparring«, trin 1', 'dialogmetode nr. 1, trin 1'],
    [
      ['scales', 0, 'levels', 1, 'phase'],
      'I skalaen »Stige«, niveau 2 (Ét), feltet »phase«',
      'skala nr. 1, niveau 2, feltet »phase«',
    ],
    [['learningQuestions', 0], 'I læringsspørgsmål nr. 1', 'læringsspørgsmål nr. 1'],
    [['statementSets', 0, 'statements', 0], 'I listen »Værdier«, punkt 1', 'liste nr. 1, punkt 1'],
    [['relations', 1, 'from', 'in'], 'I relation nr. 2, fra, feltet »in«', 'relation nr. 2, fra, feltet »in«'],
  ];
  for (const [path, titled, numbered] of places) {
    assert.equal(describePath(path, 'da', wholeSample), titled);
    assert.equal(describePath(path, 'da'), `I ${numbered}`);
  }
  assert.equal(
    describePath(['programmes', 0, 'steps', 1, 'weeks', 'to'], 'en', wholeSample),
    'In the programme “Programme”, step 2, the field “weeks”, the field “to”',
  );
  assert.equal(describePath([3, 'date'], 'da', []), 'I nr. 4, feltet »date«');
});

test('every list of the model has a word of its own in both languages', () => {
  const lists = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => [
          ...(Array.isArray(part) && !Array.isArray(value) ? [key] : []),
          ...lists(part),
        ])
      : [];
  // They hold plain words, and a number tells all that there is to tell.
  const plain = new Set(['languages', 'sameAs', 'readBeside']);
  for (const list of new Set(lists(wholeSample))) {
    if (plain.has(list)) continue;
    for (const language of ['da', 'en'] as const) {
      assert.doesNotMatch(describePath([list, 0], language), new RegExp(`[»“]${list}[«”]`));
    }
  }
});

test('of every text of the model, its language is told as a language', () => {
  const texts = placesIn(wholeSample).filter((path) => path.at(-1) === 'en');
  assert.ok(texts.length > 90, String(texts.length));
  for (const path of texts)
    assert.match(describePath(path, 'da'), /, feltet »\w+«, sproget »en«$|^I feltet »title«, sproget »en«$/);
});

test('without the document, or with one that has no titles, by numbers', () => {
  const cell = ['taxonomies', 1, 'descriptors', 2];
  assert.equal(describePath(cell, 'da'), 'I taksonomi nr. 2, celle nr. 3');
  assert.equal(describePath(cell, 'en', { taxonomies: 'none' }), 'In taxonomy no. 2, cell no. 3');
  const astray = edited(sample, ['taxonomies', 0, 'descriptors', 0, 'level'], 'l9');
  assert.equal(
    describePath(['taxonomies', 0, 'descriptors', 0, 'level'], 'da', astray),
    'I taksonomien »Undervisere«, niveau »l9«, dimensionen »Team - mål«, feltet »level«',
  );
});

test('a profile’s placements are told by the framework’s titles', () => {
  const path = ['placements', 0, 'level'];
  assert.equal(
    describePath(path, 'da', sampleProfile, sample),
    'I ståsted nr. 1, dimensionen »Team - mål«, feltet »level«',
  );
  assert.equal(describePath(path, 'da', sampleProfile), 'I ståsted nr. 1, dimensionen »aims«, feltet »level«');
});

test('a problem says where, what and what to do', () => {
  const document = edited(sample, ['taxonomies', 0, 'descriptors', 1, 'level'], 'l22');
  const [problem] = checkFramework(document).problems;
  assert.deepEqual(problem && describeProblem(problem, 'da', document), {
    where: 'I taksonomien »Undervisere«, niveau »l22«, dimensionen »Team - mål«, feltet »level«',
    what: 'Taksonomien har intet niveau med id »l22«.',
    remedy: 'Er det »l2«, der menes? Ret i så fald ordet.',
  });
  const [other] = checkProfile(without(sampleProfile, ['date'])).problems;
  assert.deepEqual(other && describeProblem(other, 'en'), {
    where: 'In the field “date”',
    what: 'The field “date” is missing.',
    remedy: 'Add the field “date”.',
  });
});

test('a code that is not ours is told by its name', () => {
  const told = describeProblem({ code: 'constructor', severity: 'warning', path: [] }, 'en');
  assert.deepEqual(told, { where: 'In the file as a whole', what: 'constructor', remedy: '' });
});

test('whatever the place and the document, there are words, and not too many', () => {
  const step = fc.oneof(
    fc.nat(3),
    fc.constantFrom('taxonomies', 'levels', 'descriptors', 'placements', 'steps', 'from', '__proto__', 'constructor'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), fc.jsonValue(), (path, document) => {
      assert.match(describePath(path, 'da', document), /^I /);
    }),
  );
  const long = edited(sample, ['taxonomies', 0, 'title', 'da'], 'x'.repeat(10_000));
  assert.ok(describePath(['taxonomies', 0], 'da', long).length < 100);
  const strange = 'z'.repeat(10_000);
  for (const path of [[strange], [strange, 0], ['taxonomies', 0, 'descriptors', 0]]) {
    const cell = edited(
      edited(sample, ['taxonomies', 0, 'descriptors', 0, 'level'], strange),
      ['taxonomies', 0, 'descriptors', 0, 'dimension'],
      strange,
    );
    assert.ok(describePath(path, 'da', cell).length < 220);
  }
  const found = describeProblem(
    { code: 'bad-id', severity: 'error', path: ['id'], values: { found: 'y'.repeat(9999) } },
    'da',
  );
  assert.ok(found.what.length < 200);
});
