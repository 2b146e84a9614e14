import type { LocalizedText, NodeRef, Relation } from '@pejl/core';

const goal = (id: string): NodeRef => ({ kind: 'goal', id });
const sign = (id: string): NodeRef => ({ kind: 'sign', id });
const competence = (id: string): NodeRef => ({ kind: 'competence', id });
const concept = (id: string): NodeRef => ({ kind: 'concept', id });
const module = (id: string): NodeRef => ({ kind: 'module', id });
const statement = (id: string): NodeRef => ({ kind: 'statement', id });
const statementSet = (id: string): NodeRef => ({ kind: 'statement-set', id });
const signSet = (id: string): NodeRef => ({ kind: 'sign-set', id });
const question = (id: string): NodeRef => ({ kind: 'learning-question', id });
const plan: NodeRef = { kind: 'action-plan-template', id: 'skolens-handleplan' };
const visits: NodeRef = { kind: 'dialogue-method', id: 'ledere-besoeger-hinanden' };

/** One of the five ideas that all frameworks are read against. */
const idea = (id: string): NodeRef => ({ kind: 'concept', id, framework: 'plf-pillars' });
const pillar = (id: string): NodeRef => ({ kind: 'plf-pillar', id, framework: 'plf-pillars' });
const solo: NodeRef = { kind: 'scale', id: 'solo', framework: 'solo' };

/** The source lists its signs by layer: which goal one of them may show is our suggestion. */
const mayShow = (from: string, to: string): Relation => ({
  kind: 'may-show',
  from: sign(from),
  to: goal(to),
  origin: 'editor',
});

const speaksOf = (from: NodeRef, to: string, note?: LocalizedText): Relation => ({
  kind: 'speaks-of',
  from,
  to: idea(to),
  ...(note && { note }),
  origin: 'editor',
});

/** What the source says itself: where SOLO and the three questions are used, and what a module is made for. */
const said: readonly Relation[] = [
  { kind: 'speaks-of', from: sign('elev-vurderer-niveau'), to: solo },
  { kind: 'speaks-of', from: sign('voksen-rammesaetter'), to: solo },
  { kind: 'speaks-of', from: sign('voksen-spoerger'), to: solo },
  { kind: 'speaks-of', from: competence('kompetence-maal-og-sprog'), to: solo },
  { kind: 'speaks-of', from: competence('kompetence-stilladsering'), to: solo },
  { kind: 'builds-on', from: module('basis-solo'), to: solo },
  { kind: 'speaks-of', from: concept('solo'), to: solo },
  ...['hvor-nu', 'hvorhen', 'hvordan'].flatMap((id): Relation[] => [
    { kind: 'speaks-of', from: sign('elev-sprog-om-laering'), to: question(id) },
    { kind: 'builds-on', from: sign('leder-laeringsspoergsmaal'), to: question(id) },
    { kind: 'builds-on', from: plan, to: question(id) },
  ]),
  { kind: 'builds-on', from: signSet('elever'), to: statementSet('vision-for-eleverne') },
  { kind: 'builds-on', from: signSet('laerere-og-paedagoger'), to: statementSet('vision-for-laerere-og-paedagoger') },
  { kind: 'builds-on', from: signSet('ledere'), to: statementSet('vision-for-lederne') },
  { kind: 'serves', from: module('basis-solo'), to: goal('synligt-laerende-elev') },
  { kind: 'serves', from: module('basis-feedback'), to: goal('feedback') },
];

const mayShowGoal: readonly Relation[] = [
  mayShow('elev-kender-maal', 'synligt-laerende-elev'),
  mayShow('elev-sprog-om-laering', 'synligt-laerende-elev'),
  mayShow('elev-vurderer-niveau', 'synligt-laerende-elev'),
  mayShow('elev-aktiv', 'synligt-laerende-elev'),
  mayShow('elev-feedback', 'feedback'),
  mayShow('voksen-rammesaetter', 'synligt-laerende-elev'),
  mayShow('voksen-spoerger', 'feedback'),
  mayShow('voksen-spoerger', 'kend-din-virkning'),
  mayShow('voksen-guider', 'synligt-laerende-elev'),
  mayShow('voksen-taksonomier', 'synligt-laerende-elev'),
  mayShow('voksen-samarbejder', 'inspireret-undervisning'),
  mayShow('voksen-samarbejder', 'kend-din-virkning'),
  mayShow('leder-dialogformer', 'feedback'),
  mayShow('leder-deltager-i-plf', 'inspireret-undervisning'),
  mayShow('leder-evaluering', 'kend-din-virkning'),
  mayShow('leder-observationer', 'kend-din-virkning'),
];

const ideas: readonly Relation[] = [
  speaksOf(sign('voksen-samarbejder'), 'collaboration'),
  speaksOf(sign('voksen-faelles-sprog'), 'collaboration'),
  speaksOf(concept('plf'), 'collaboration'),
  speaksOf(module('basis-plf'), 'collaboration'),

  speaksOf(competence('kompetence-kollegial-observation'), 'reflection'),
  speaksOf(goal('inspireret-undervisning'), 'reflection'),
  speaksOf(statement('tid-og-lokal-tilpasning'), 'reflection', {
    da: 'Refleksion kræver tid. Det er en af de fire ting, som fase 2 har lært af fase 1.',
    en: 'Reflection takes time. That is one of the four things that phase 2 has learnt from phase 1.',
  }),
  speaksOf(sign('elev-sprog-om-laering'), 'reflection', {
    da: 'Her er det eleverne selv, der reflekterer over deres læring.',
    en: 'Here it is the pupils themselves who reflect on their learning.',
  }),

  speaksOf(goal('kend-din-virkning'), 'data'),
  speaksOf(competence('kompetence-data'), 'data'),
  speaksOf(competence('kompetence-databaseret-ledelse'), 'data'),
  speaksOf(sign('leder-evaluering'), 'data'),
  speaksOf(module('basis-data'), 'data'),
  speaksOf(statement('eval-data'), 'data'),

  speaksOf(goal('feedback'), 'feedback'),
  speaksOf(concept('feedback-i-alle-retninger'), 'feedback'),
  speaksOf(sign('elev-feedback'), 'feedback'),
  speaksOf(sign('voksen-spoerger'), 'feedback', {
    da: 'De voksne beder selv eleverne om feedback.',
    en: 'The adults themselves ask the pupils for feedback.',
  }),
  speaksOf(module('basis-feedback'), 'feedback'),
  speaksOf(visits, 'feedback'),

  speaksOf(signSet('ledere'), 'leadership-of-learning'),
  speaksOf(sign('leder-deltager-i-plf'), 'leadership-of-learning'),
  speaksOf(sign('leder-tid-og-rum'), 'leadership-of-learning'),
  speaksOf(competence('kompetence-ledelse-i-praksisfeltet'), 'leadership-of-learning'),
  speaksOf(statement('ledelser-ejer-forandringen'), 'leadership-of-learning'),
];

const beside: readonly Relation[] = [
  ...['hvor-nu', 'hvorhen', 'hvordan'].map((id): Relation => ({
    kind: 'compared-with',
    from: question(id),
    to: { kind: 'learning-question', id, framework: 'solo' },
    origin: 'editor',
  })),
  {
    kind: 'compared-with',
    from: competence('kompetence-kollegial-observation'),
    to: pillar('deprivatisation-of-practice'),
    note: {
      da: 'Begge åbner praksis for kolleger: Man ser hinanden arbejde og taler om det.',
      en: 'Both open practice to colleagues: people see each other at work and talk about it.',
    },
    origin: 'editor',
  },
  {
    kind: 'compared-with',
    from: sign('leder-tid-og-rum'),
    to: { kind: 'foundation-part', id: 'structural-conditions', framework: 'plf-pillars' },
    note: {
      da: 'Begge handler om tid og sted til at mødes. Her er det lederne, der skaber dem.',
      en: 'Both are about time and a place to meet. Here it is the leaders who provide them.',
    },
    origin: 'editor',
  },
];

/** What belongs together here, and with SOLO and the PLF pillars. Whatever is marked `editor` is our reading. */
export const relations: readonly Relation[] = [...said, ...mayShowGoal, ...ideas, ...beside];
