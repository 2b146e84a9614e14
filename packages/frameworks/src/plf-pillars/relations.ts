import type { LocalizedText, NodeRef, Relation } from '@pejl/core';

const pillar = (id: string): NodeRef => ({ kind: 'plf-pillar', id });
const part = (id: string): NodeRef => ({ kind: 'foundation-part', id });
const concept = (id: string): NodeRef => ({ kind: 'concept', id });

const compared = (from: NodeRef, to: NodeRef, note: LocalizedText): Relation => ({
  kind: 'compared-with',
  from,
  to,
  note,
  origin: 'editor',
});
const speaksOf = (from: NodeRef, to: NodeRef): Relation => ({ kind: 'speaks-of', from, to, origin: 'editor' });

/**
 * The two houses read side by side, from Kruse, Louis and Bryk to Hord, and the ideas that their pillars speak of.
 * Both are our reading.
 */
export const relations: readonly Relation[] = [
  compared(pillar('shared-norms-and-values'), pillar('shared-values-and-vision'), {
    da: 'Begge handler om, hvad man sammen synes er vigtigt. Kruse, Louis og Bryk ser på normer, der viser sig i hverdagen. Hord lægger et billede af fremtiden til.',
    en: 'Both are about what people agree is important. Kruse, Louis and Bryk look at norms that can be seen in everyday work. Hord adds a picture of the future.',
  }),
  compared(pillar('collective-focus-on-student-learning'), pillar('shared-values-and-vision'), {
    da: 'Kruse, Louis og Bryk giver elevernes læring en søjle for sig selv. Hos Hord er den kernen i visionen.',
    en: 'Kruse, Louis and Bryk give student learning a pillar of its own. For Hord it is the core of the vision.',
  }),
  compared(pillar('collective-focus-on-student-learning'), pillar('collective-learning-and-application'), {
    da: 'Begge spørger, hvad eleverne får ud af det. Hord lægger vægt på, at det, de voksne lærer, bliver brugt hos eleverne.',
    en: 'Both ask what students gain from it. Hord stresses that what the adults learn is put to use with the students.',
  }),
  compared(pillar('collaboration'), pillar('collective-learning-and-application'), {
    da: 'Begge mener, at man når længere sammen. Kruse, Louis og Bryk taler om at skabe noget sammen, Hord om at lære noget sammen og bruge det.',
    en: 'Both say that people get further together. Kruse, Louis and Bryk speak of making something together, Hord of learning something together and using it.',
  }),
  compared(pillar('reflective-dialogue'), pillar('collective-learning-and-application'), {
    da: 'Dialogen er en søjle for sig hos Kruse, Louis og Bryk. Hos Hord er den en del af den fælles læring.',
    en: 'Dialogue is a pillar of its own for Kruse, Louis and Bryk. For Hord it is part of learning together.',
  }),
  compared(pillar('deprivatisation-of-practice'), pillar('shared-personal-practice'), {
    da: 'Her ligner de to huse hinanden mest: Man ser hinanden i arbejde og taler om det bagefter.',
    en: 'This is where the two houses are most alike: people see each other at work and talk about it afterwards.',
  }),
  compared(pillar('reflective-dialogue'), pillar('shared-personal-practice'), {
    da: 'Begge gør praksis til noget, man taler om. Dialogen kan begynde med et spørgsmål. Hord begynder med et besøg.',
    en: 'Both turn practice into something to talk about. The dialogue may start from a question. Hord starts from a visit.',
  }),
  compared(part('structural-conditions'), pillar('supportive-conditions'), {
    da: 'Tid, sted og struktur er et fundament hos Kruse, Louis og Bryk. Hord regner dem med blandt de fem dimensioner.',
    en: 'Time, place and structure are a foundation for Kruse, Louis and Bryk. Hord counts them among the five dimensions.',
  }),
  compared(part('social-and-human-resources'), pillar('supportive-conditions'), {
    da: 'Tillid, respekt og kunnen står i fundamentet hos Kruse, Louis og Bryk. Hos Hord er de den menneskelige side af betingelserne.',
    en: 'Trust, respect and skill stand in the foundation of Kruse, Louis and Bryk. For Hord they are the human side of the conditions.',
  }),
  compared(part('structural-conditions'), pillar('shared-and-supportive-leadership'), {
    da: 'I begge har medarbejderne noget at sige, når der skal besluttes. Kruse, Louis og Bryk ser det som en del af strukturen, Hord som lederens måde at lede på.',
    en: 'Both give staff a say in decisions. Kruse, Louis and Bryk see it as part of the structure, Hord as the leader’s way of leading.',
  }),
  compared(part('social-and-human-resources'), pillar('shared-and-supportive-leadership'), {
    da: 'Ledere, der støtter, er én af ressourcerne hos Kruse, Louis og Bryk. Hord gør ledelsen til en dimension og siger, at den skal deles.',
    en: 'Leaders who give support are one of the resources for Kruse, Louis and Bryk. Hord makes leadership a dimension and says that it is to be shared.',
  }),

  speaksOf(pillar('collaboration'), concept('collaboration')),
  speaksOf(pillar('collective-learning-and-application'), concept('collaboration')),
  speaksOf(pillar('reflective-dialogue'), concept('reflection')),
  speaksOf(pillar('deprivatisation-of-practice'), concept('reflection')),
  speaksOf(pillar('deprivatisation-of-practice'), concept('feedback')),
  speaksOf(pillar('shared-personal-practice'), concept('feedback')),
  speaksOf(pillar('shared-and-supportive-leadership'), concept('leadership-of-learning')),
  speaksOf(part('social-and-human-resources'), concept('leadership-of-learning')),
  speaksOf(pillar('deprivatisation-of-practice'), concept('deprivatisation-of-practice')),
  speaksOf(pillar('shared-personal-practice'), concept('deprivatisation-of-practice')),
];
