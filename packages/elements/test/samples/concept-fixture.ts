// Concepts of the tests' own: with points, with ways to each other, of our own making, and in long words.
import type { Framework, LocalizedText } from '@pejl/core';
import { fixtureFramework } from '../fixture-framework.ts';
import { markup } from '../hostile-fixtures.ts';

const said = (da: string, en: string): LocalizedText => ({ da, en });

export const conceptFramework: Framework = {
  ...fixtureFramework,
  wording: 'paraphrase',
  concepts: [
    {
      id: 'ro-tid',
      term: said('ro-tid', 'quiet time'),
      definition: said('Tid, hvor ingen skal nå noget.', 'Time in which nobody has to get anything done.'),
      points: [
        { id: 'a', text: said('Telefonerne ligger i en kurv.', 'The telephones lie in a basket.') },
        { id: 'b', text: said('Den varer en halv time.', 'It lasts half an hour.') },
      ],
      seeAlso: ['runde'],
    },
    {
      id: 'runde',
      term: said('runde', 'round'),
      definition: said('Alle siger noget, før nogen siger noget igen.', 'All speak before anybody speaks again.'),
      seeAlso: ['ro-tid', 'langt-ord'],
      origin: 'editor',
    },
    {
      id: 'langt-ord',
      term: said('Kompetenceudviklingsstrategiarbejdsgruppemedlemskabet', 'membership'),
      definition: said(
        'Specialundervisningstilrettelæggelseskoordinatorens plads ved bordet.',
        'The seat of the coordinator at the table.',
      ),
    },
  ],
};

export const conceptTexts = conceptFramework.concepts!.flatMap(({ term, definition, points = [] }) => [
  term['da']!,
  definition['da']!,
  ...points.map(({ text }) => text['da']!),
]);

/** A concept that refers to one that is not there. */
export const lostConcepts: Framework = {
  ...conceptFramework,
  concepts: [{ ...conceptFramework.concepts![0]!, seeAlso: ['borte', 'runde'] }, conceptFramework.concepts![1]!],
};

/** None of them is the source's. */
export const ownConcepts: Framework = {
  ...conceptFramework,
  concepts: conceptFramework.concepts!.map((concept) => ({ ...concept, origin: 'editor' })),
};

const withMarkup = ({ da, en }: LocalizedText): LocalizedText => said(`${da} ${markup}`, `${en} ${markup}`);

export const markupConcepts: Framework = {
  ...conceptFramework,
  concepts: conceptFramework.concepts!.map((concept) => ({
    ...concept,
    term: withMarkup(concept.term),
    definition: withMarkup(concept.definition),
    points: (concept.points ?? []).map(({ id, text }) => ({ id, text: withMarkup(text) })),
  })),
};

/** The names of things that every object has, as ids; and one that is no selector. */
export const prototypeConcepts: Framework = {
  ...conceptFramework,
  concepts: ['__proto__', 'constructor', '"]'].map((id, at, ids) => ({
    id,
    term: said(`Begrebet ${id}`, `The concept ${id}`),
    definition: said(`Det, der hedder ${id}.`, `What is called ${id}.`),
    seeAlso: [ids[(at + 1) % ids.length]!],
  })),
};
