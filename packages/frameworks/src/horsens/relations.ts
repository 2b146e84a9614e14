import type { LocalizedText, NodeRef, Relation } from '@pejl/core';

const track = (id: string): NodeRef => ({ kind: 'strategy-track', id });
const purpose = (id: string): NodeRef => ({ kind: 'purpose', id });
const effort = (id: string): NodeRef => ({ kind: 'effort', id });
const concept = (id: string): NodeRef => ({ kind: 'concept', id });
const statement = (id: string): NodeRef => ({ kind: 'statement', id });
const goalArea = (id: string): NodeRef => ({ kind: 'goal-area', id });

const goalAreas = ['laering', 'trivsel', 'personlig-mestring'].map(goalArea);

/** A part, and the terms that it is about. */
const dealsWith = (from: NodeRef, terms: readonly string[]): Relation[] =>
  terms.map((id) => ({ kind: 'speaks-of', from, to: concept(id) }));

/** Parts that speak of an idea that the frameworks share. That they do is our reading. */
const speakOf = (idea: string, parts: readonly NodeRef[]): Relation[] =>
  parts.map((from) => ({
    kind: 'speaks-of',
    from,
    to: { framework: 'plf-pillars', kind: 'concept', id: idea },
    origin: 'editor',
  }));

/** An effort in which a duty of leaders and administration returns. */
const returnsIn = (duty: string, leaders: string, note: LocalizedText): Relation => ({
  kind: 'builds-on',
  from: effort(leaders),
  to: statement(duty),
  note,
  origin: 'editor',
});

export const relations: readonly Relation[] = [
  // What the source says itself.
  ...dealsWith({ kind: 'strategy', id: 'faelles-laering' }, ['professionel-ansvarlighed', 'professionel-doemmekraft']),
  ...dealsWith(track('synlig-og-maalstyret-laering'), ['synlig-laering', 'udviklende-tankesaet']),
  ...dealsWith(track('professionelle-laeringsfaellesskaber'), ['plf', 'data', 'synsninger', 'selvstaendighedskultur']),
  ...dealsWith(track('ledelse-af-laering'), [
    'ledelse-af-laering',
    'lead-learner',
    'systemspiller',
    'udviklende-tankesaet',
    'data',
  ]),
  ...goalAreas.map((to): Relation => ({ kind: 'serves', from: track('professionelle-laeringsfaellesskaber'), to })),
  ...goalAreas.map((to): Relation => ({ kind: 'speaks-of', from: purpose('plf-viden-og-data'), to })),
  { kind: 'speaks-of', from: purpose('ledelse-af-laering-udvikle'), to: goalArea('laering') },
  { kind: 'speaks-of', from: statement('fremme-trivsel-laering-udvikling'), to: goalArea('laering') },
  { kind: 'speaks-of', from: statement('fremme-trivsel-laering-udvikling'), to: goalArea('trivsel') },
  { kind: 'part-of', from: concept('professionel-doemmekraft'), to: concept('professionel-ansvarlighed') },
  { kind: 'builds-on', from: concept('resultatkvalitet'), to: concept('proceskvalitet') },
  { kind: 'supports', from: effort('relevante-data'), to: effort('personalets-data') },
  { kind: 'supports', from: effort('rammer-om-plf'), to: track('professionelle-laeringsfaellesskaber') },

  // Three duties return as efforts of the leaders.
  returnsIn('standarder-og-praksis', 'professionelle-standarder', {
    da: 'Det er en pligt, som ledelse og forvaltning har sammen. Her er det lederens egen indsats.',
    en: 'It is a duty that leaders and the administration share. Here it is the leaders’ own effort.',
  }),
  returnsIn('organisationens-resultater', 'foelge-op-paa-resultater', {
    da: 'Pligten gælder hele organisationens resultater. Her gælder den det enkelte dagtilbud og den enkelte skole.',
    en: 'The duty is about the results of the whole organisation. Here it is about those of each day-care centre and each school.',
  }),
  returnsIn('supportfunktioner', 'interne-supportfunktioner', {
    da: 'Pligten gælder supportfunktioner i det hele taget. Her gælder den de interne.',
    en: 'The duty is about support functions in general. Here it is about the internal ones.',
  }),

  // The ideas that the frameworks share.
  ...speakOf('collaboration', [
    concept('plf'),
    effort('samarbejds-og-laeringskultur'),
    effort('rammer-om-plf'),
    purpose('plf-laeringskultur'),
  ]),
  ...speakOf('reflection', [concept('plf'), concept('data'), purpose('plf-viden-og-data')]),
  ...speakOf('data', [
    concept('data'),
    purpose('plf-viden-og-data'),
    effort('personalets-data'),
    effort('relevante-data'),
  ]),
  ...speakOf('feedback', [concept('synlig-laering'), concept('plf')]),
  ...speakOf('leadership-of-learning', [
    track('ledelse-af-laering'),
    concept('ledelse-af-laering'),
    concept('lead-learner'),
    statement('lede-laering'),
    purpose('ledelse-af-laering-udvikle'),
  ]),
];
