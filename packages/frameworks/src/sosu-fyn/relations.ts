import type { NodeRef, Relation } from '@pejl/core';

import { leadership } from './leadership.ts';

const pejlemaerke = (set: string, id: string): NodeRef => ({ kind: 'pejlemaerke', in: set, id });
const dimension = (taxonomy: string, id: string): NodeRef => ({ kind: 'dimension', in: taxonomy, id });
const claim = (taxonomy: string, id: string): NodeRef => ({ kind: 'claim', in: taxonomy, id });

/** A pejlemærke and the dimensions of its own staff group's taxonomy that it clearly speaks of. That it does is our reading. */
const steersBy = (group: string, beacons: Readonly<Record<string, readonly string[]>>): Relation[] =>
  Object.entries(beacons).flatMap(([id, dimensions]) =>
    dimensions.map((to): Relation => ({
      kind: 'speaks-of',
      from: pejlemaerke(group, id),
      to: dimension(group, to),
      origin: 'editor',
    })),
  );

/** Parts that speak of an idea that the frameworks share. That they do is our reading. */
const speakOf = (idea: string, parts: readonly NodeRef[]): Relation[] =>
  parts.map((from) => ({
    kind: 'speaks-of',
    from,
    to: { framework: 'plf-pillars', kind: 'concept', id: idea },
    origin: 'editor',
  }));

/**
 * Whom the leaders' claims speak of, by dimension: the source says "the staff teams" in two of them, which are all of
 * them, and the teachers' in the third.
 */
const supportedTeams: Readonly<Record<string, readonly string[]>> = {
  'team-maal': ['undervisere', 'administration-og-support'],
  'refleksion-og-videndeling': ['undervisere', 'administration-og-support'],
  'ledelsesfokus-paa-elevernes-laering': ['undervisere'],
};

/** Read off the taxonomy itself, so that the two cannot come to disagree. */
const leadersSupport: readonly Relation[] = leadership.descriptors.flatMap(({ dimension: of, claims }) =>
  claims
    .filter(({ about }) => about === 'supported-teams')
    .flatMap(({ id }) =>
      (supportedTeams[of] ?? []).map((taxonomy): Relation => ({
        kind: 'supports',
        from: claim(leadership.id, id),
        to: { kind: 'taxonomy', id: taxonomy },
      })),
    ),
);

/** A part in which the source uses a term that is explained. */
const uses = (from: NodeRef, terms: readonly string[]): Relation[] =>
  terms.map((id) => ({ kind: 'speaks-of', from, to: { kind: 'concept', id } }));

const indicator = (id: string): NodeRef => ({ kind: 'indicator', id });
const statementSet = (id: string): NodeRef => ({ kind: 'statement-set', id });

/** The source says of both tools that they start from mission, vision, values and PDMG. */
const anchored: readonly Relation[] = ['undervisere', 'administration-og-support', 'ledere'].flatMap((id) =>
  (['pejlemaerke-set', 'taxonomy'] as const).map((kind): Relation => ({
    kind: 'builds-on',
    from: { kind, id },
    to: statementSet('forankring'),
  })),
);

export const relations: readonly Relation[] = [
  ...anchored,
  ...leadersSupport,
  ...uses(claim('ledere', 'refleksion-laeringssamtaler'), [
    'laeringssamtale',
    'kollegial-sparring',
    'reflekterende-team',
  ]),
  ...uses(claim('ledere', 'ledelsesfokus-proevehandlinger'), ['proevehandling']),
  ...uses(claim('ledere', 'ledelsesfokus-saetter-retning'), ['pdmg']),
  ...uses(claim('ledere', 'maal-saetter-smart-maal'), ['smart-maal']),
  ...uses(pejlemaerke('undervisere', 'succeskriterier-og-stilladser'), ['stillads']),
  ...uses(pejlemaerke('undervisere', 'formativ-feedback'), ['formativ-feedback']),
  ...uses(pejlemaerke('undervisere', 'min-virkning'), ['data']),
  ...uses(pejlemaerke('administration-og-support', 'kerneydelsen-foerst'), ['kerneydelse']),
  ...uses(statementSet('pejlemaerker-er'), ['pejlemaerke']),
  ...uses(statementSet('pejlemaerker-bruges'), ['pejlemaerke', 'udviklingsspor', 'kollegial-sparring']),
  ...uses(statementSet('taksonomier-bruges'), ['taksonomi', 'fremdrift', 'tilbageslag']),
  ...uses(indicator('aktivitet'), ['amu', 'idv']),
  ...uses(indicator('elevtrivsel'), ['vis-kvalitet', 'evu']),
  ...uses(indicator('medarbejdertrivsel'), ['professionel-kapital']),
  ...steersBy('undervisere', {
    'min-virkning': ['laering-om-elevernes-laering'],
    'modig-udvikling': ['laering-om-elevernes-laering', 'refleksion-og-videndeling'],
    'udvikling-sammen': ['refleksion-og-videndeling', 'tillid-og-mod'],
  }),
  ...steersBy('administration-og-support', {
    'vores-opgaver': ['team-maal'],
    'traede-til': ['tillid-og-mod'],
    'laere-selv-og-sammen': ['refleksion-og-videndeling'],
    'udfordre-vaner': ['team-maal', 'refleksion-og-videndeling'],
    'laere-af-fejl': ['tillid-og-mod'],
    'tale-med-ikke-om': ['tillid-og-mod'],
  }),
  ...steersBy('ledere', {
    'hele-skolen': ['team-maal', 'team-normer', 'tillid-og-mod'],
    'sjovt-modigt-og-bedre': ['tillid-og-mod'],
    'gaa-foran': ['tillid-og-mod'],
    'kende-kerneopgaven': ['ledelsesfokus-paa-elevernes-laering'],
    'staerke-faellesskaber': ['team-maal'],
  }),
  ...speakOf('collaboration', [
    dimension('undervisere', 'team-maal'),
    dimension('administration-og-support', 'team-maal'),
    dimension('ledere', 'team-maal'),
    pejlemaerke('undervisere', 'udvikling-sammen'),
    pejlemaerke('administration-og-support', 'vores-opgaver'),
  ]),
  ...speakOf('reflection', [
    dimension('undervisere', 'refleksion-og-videndeling'),
    dimension('administration-og-support', 'refleksion-og-videndeling'),
    dimension('ledere', 'refleksion-og-videndeling'),
    pejlemaerke('undervisere', 'modig-udvikling'),
  ]),
  ...speakOf('data', [
    { kind: 'concept', id: 'data' },
    dimension('undervisere', 'laering-om-elevernes-laering'),
    pejlemaerke('undervisere', 'min-virkning'),
    claim('undervisere', 'laering-flere-data'),
    claim('ledere', 'ledelsesfokus-guider-i-data'),
  ]),
  ...speakOf('feedback', [
    pejlemaerke('undervisere', 'formativ-feedback'),
    pejlemaerke('undervisere', 'udvikling-sammen'),
    pejlemaerke('ledere', 'gaa-foran'),
    claim('undervisere', 'tillid-feedback-og-aabenhed'),
    claim('undervisere', 'laering-elever-evaluerer'),
  ]),
  ...speakOf('leadership-of-learning', [
    dimension('ledere', 'ledelsesfokus-paa-elevernes-laering'),
    pejlemaerke('ledere', 'staerke-faellesskaber'),
    pejlemaerke('ledere', 'kende-kerneopgaven'),
    { kind: 'statement', id: 'selv-laeringsfaellesskab' },
    { kind: 'programme', id: 'faelles-kompetenceudvikling' },
  ]),
];
