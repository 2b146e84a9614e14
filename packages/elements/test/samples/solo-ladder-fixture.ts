import type { Framework, LearnerReflection, Scale } from '@pejl/core';

const text = (da: string, en: string) => ({ da, en });

const scale: Scale = {
  id: 'trappen',
  title: text('Trappen i Ådal', 'The ladder of Ådal'),
  after: 'Holm & Bak, 1999',
  description: text('Trappen handler om én ting ad gangen.', 'The ladder is about one thing at a time.'),
  phases: [
    { id: 'foer', title: text('Før', 'Before') },
    {
      id: 'flere',
      title: text('Flere og flere', 'More and more'),
      description: text('Man samler ting.', 'Things are gathered.'),
    },
    { id: 'sammen', title: text('Sammen', 'Together') },
  ],
  levels: [
    {
      id: 'nyt',
      title: text('Nyt', 'New'),
      phase: 'foer',
      handSign: 'closed-fist',
      description: text('Barnet møder stoffet for første gang.', 'The child meets it for the first time.'),
      learnerText: text('Det er nyt for mig.', 'It is new to me.'),
      nextText: text('Kig på et eksempel med en ven.', 'Look at an example with a friend.'),
    },
    {
      id: 'en',
      title: text('Én ting', 'One thing'),
      phase: 'flere',
      handSign: 'one-finger',
      description: text('Barnet nævner én ting.', 'The child names one thing.'),
      learnerText: text('Jeg kan én ting.', 'I can do one thing.'),
      nextText: text('Find en ting mere.', 'Find one more thing.'),
    },
    {
      id: 'flere-ting',
      title: text('Flere ting', 'Several things'),
      phase: 'flere',
      handSign: 'fingers-apart',
      description: text('Barnet nævner flere ting.', 'The child names several things.'),
      learnerText: text('Jeg kan flere ting.', 'I can do several things.'),
      nextText: text('Tegn en streg mellem to af dem.', 'Draw a line between two of them.'),
    },
    {
      id: 'haenger-sammen',
      title: text('Sammenhængsforståelsesopbygning', 'Seeing how it fits'),
      phase: 'sammen',
      handSign: 'fingers-linked',
      description: text('Barnet forbinder tingene.', 'The child connects the things.'),
      learnerText: text('Jeg kan se, hvordan det hænger sammen.', 'I can see how it fits together.'),
      nextText: text('Brug det på noget nyt.', 'Use it on something new.'),
    },
    {
      id: 'videre',
      title: text('Videre', 'Further'),
      phase: 'sammen',
      handSign: 'hand-opens',
      description: text('Barnet bruger det et nyt sted.', 'The child uses it in a new place.'),
      learnerText: text('Jeg bruger det på noget nyt.', 'I use it on something new.'),
      nextText: text('Lær det fra dig.', 'Teach it to somebody.'),
    },
  ],
};

export const ladderFramework: Framework = frozen({
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: text('Ådals trappe', "Ådal's ladder"),
  source: { institution: 'Ådal Skoler', title: 'Vejen op' },
  wording: 'paraphrase',
  licence: 'CC0-1.0',
  scales: [scale],
  learningQuestions: [
    { id: 'q1', kind: 'where-now', text: text('Hvor er jeg lige nu?', 'Where am I right now?') },
    { id: 'q2', kind: 'where-to', text: text('Hvor skal jeg hen?', 'Where am I going?') },
  ],
});

/** No phases, no signs, no learner's words, no questions, one language. */
export const bareLadderFramework: Framework = frozen({
  ...ladderFramework,
  languages: ['en'],
  title: { en: 'Steps' },
  learningQuestions: [],
  scales: [
    {
      id: 'bare',
      title: { en: 'Three steps' },
      levels: ['See', 'Try', 'Share'].map((title, index) => ({
        id: `s${index}`,
        title: { en: title },
        description: { en: `Somebody can ${title.toLowerCase()} it.` },
      })),
    },
  ],
});

export const ladderReflection: LearnerReflection = frozen({
  framework: 'aadal',
  edition: '2026',
  scale: 'trappen',
  date: '2026-11-12',
  about: 'Brøker',
  now: 'en',
  towards: 'flere-ting',
  whereNow: 'Jeg kan halvere.\nOgså pizzaer.',
  how: 'Jeg spørger Ida.',
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
