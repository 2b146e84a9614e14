import type { LocalizedText, NodeRef, Relation } from '@pejl/core';

const goal = (id: string): NodeRef => ({ kind: 'goal', id });
const session = (id: string): NodeRef => ({ kind: 'session', id });
const ownConcept = (id: string): NodeRef => ({ kind: 'concept', id });
const idea = (id: string): NodeRef => ({ kind: 'concept', id, framework: 'plf-pillars' });
/** A dimension of SOSU Fyn's taxonomy for leadership teams. */
const dimension = (id: string): NodeRef => ({ kind: 'dimension', in: 'ledere', id, framework: 'sosu-fyn' });

const suggested = (from: NodeRef, to: NodeRef, note?: LocalizedText): Relation => ({
  kind: 'speaks-of',
  from,
  to,
  ...(note && { note }),
  origin: 'editor',
});
const compared = (from: NodeRef, to: NodeRef, note: LocalizedText): Relation => ({
  kind: 'compared-with',
  from,
  to,
  note,
  origin: 'editor',
});
const speaksOf = (from: NodeRef, to: NodeRef): Relation => ({ kind: 'speaks-of', from, to });

/** What the source says that a session is about. */
const ofTheSource: readonly Relation[] = [
  speaksOf(session('ledelsessparring-1'), ownConcept('proevehandling')),
  speaksOf(session('ledelsessparring-2'), ownConcept('laeringssamtale')),
  speaksOf(session('ledelsessparring-3'), ownConcept('laeringssamtale')),
];

/** The five shared ideas, and the parts that say most of each. */
const ideas: readonly Relation[] = [
  suggested(goal('udvikle-plf-sammen'), idea('collaboration')),
  suggested(goal('sammen-med-ressourcepersoner'), idea('collaboration')),
  suggested(goal('maal-for-elevers-laering'), idea('collaboration')),
  suggested(session('faellesdag'), idea('collaboration')),
  suggested(goal('fra-samtale-til-handling'), idea('reflection'), {
    da: 'Refleksionen skal føre til noget: nye handlinger.',
    en: 'The reflection is to lead to something: new actions.',
  }),
  suggested(session('ledelsessparring-2'), idea('reflection')),
  suggested(session('ledelsessparring-3'), idea('reflection')),
  suggested(goal('samtaler-paa-konkrete-data'), idea('data')),
  suggested(goal('maal-for-elevers-laering'), idea('data')),
  suggested(goal('viden-paa-tvaers-af-skoler'), idea('data'), {
    da: 'Her bliver data til viden, som skoler deler på tværs.',
    en: 'Here data become knowledge that schools share with each other.',
  }),
  suggested(goal('ressourcer-efter-analyse'), idea('data')),
  suggested(session('ledelsessparring-2'), idea('feedback'), {
    da: 'Ordet feedback bliver ikke brugt. Sparring og læringssamtale kommer tættest på.',
    en: 'The word feedback is not used. Consultation and learning conversation come closest.',
  }),
  suggested(session('ledelsessparring-3'), idea('feedback'), {
    da: 'Også her er ordet vores: Lederne får et svar på det, de har gjort i praksis.',
    en: 'Here, too, the word is ours: the leaders get a response to what they have done in practice.',
  }),
  suggested(goal('laeringsresultater-styrer'), idea('leadership-of-learning')),
  suggested(goal('klare-roller-og-opgaver'), idea('leadership-of-learning')),
  suggested(goal('ledelsesmoeder-styrker-den-enkelte'), idea('leadership-of-learning')),
  suggested(goal('ressourcer-efter-analyse'), idea('leadership-of-learning')),
];

/** Where SOSU Fyn's taxonomy for leadership teams speaks of the same. */
const comparisons: readonly Relation[] = [
  compared(goal('udvikle-plf-sammen'), dimension('team-maal'), {
    da: 'Begge vil have, at ledelsen i fællesskab udvikler teamene som professionelle læringsfællesskaber. Her er det et mål. Hos SOSU Fyn er det beskrevet i fem niveauer.',
    en: 'Both want leaders to work together on developing the teams as professional learning communities. Here it is a goal. At SOSU Fyn it is described at five levels.',
  }),
  compared(goal('maal-for-elevers-laering'), dimension('team-maal'), {
    da: 'Begge taler om ledelsesteamets fælles mål. Her handler de om elevernes læring og bygger på data. SOSU Fyn kalder dem SMART-mål.',
    en: 'Both speak of the shared goals of the leadership team. Here they are about the pupils’ learning and build on data. SOSU Fyn calls them SMART goals.',
  }),
  compared(goal('ressourcer-efter-analyse'), dimension('team-maal'), {
    da: 'I begge er det ledelsens opgave at fordele ressourcerne. Hos SOSU Fyn gør lederne det i fællesskab. Her skal det bygge på analyse.',
    en: 'Both see the allocation of resources as a task for leaders. SOSU Fyn says that they do it together. Here it is to rest on analysis.',
  }),
  compared(goal('fra-samtale-til-handling'), dimension('refleksion-og-videndeling'), {
    da: 'Læringssamtaler er med begge steder. Her skal de ende i nye handlinger. Hos SOSU Fyn hører de til det øverste niveau.',
    en: 'Learning conversations are part of both. Here they are to end in new actions. At SOSU Fyn they belong to the highest level.',
  }),
  compared(goal('viden-paa-tvaers-af-skoler'), dimension('refleksion-og-videndeling'), {
    da: 'Begge vil dele viden systematisk. Her går den på tværs af kommunens skoler, hos SOSU Fyn på tværs af organisationen.',
    en: 'Both want knowledge to be shared systematically. Here it goes across the schools of the municipality, at SOSU Fyn across the organisation.',
  }),
  compared(goal('laeringsresultater-styrer'), dimension('ledelsesfokus-paa-elevernes-laering'), {
    da: 'Begge retter ledelsens blik mod det, eleverne lærer. SOSU Fyn støtter undervisernes team i at vurdere effekten. Her styrer resultaterne praksis.',
    en: 'Both direct leaders’ attention to what pupils learn. SOSU Fyn supports the teaching teams in judging the effect. Here the results steer practice.',
  }),
  compared(goal('samtaler-paa-konkrete-data'), dimension('ledelsesfokus-paa-elevernes-laering'), {
    da: 'I begge skal data med, når man ser på praksis. Her er det i læringssamtalen. Hos SOSU Fyn er det, når underviserne udvikler undervisningen.',
    en: 'Both want data on the table when people look at practice. Here it is in the learning conversation, at SOSU Fyn when teachers develop their teaching.',
  }),
  compared(session('ledelsessparring-1'), dimension('ledelsesfokus-paa-elevernes-laering'), {
    da: 'Prøvehandlinger er med begge steder. Her planlægger ledere dem ved en sparring. Hos SOSU Fyn hjælper ledere undervisere i gang med dem.',
    en: 'Trial actions are part of both. Here leaders plan them at a consultation. At SOSU Fyn leaders help teachers to get them started.',
  }),
];

export const relations: readonly Relation[] = [...ofTheSource, ...ideas, ...comparisons];
