import type { Framework, PracticeSignSet, SignObservation, SignObservations } from '@pejl/core';

const text = (da: string, en: string) => ({ da, en });

const sets: readonly PracticeSignSet[] = [
  {
    id: 'ledernes-tegn',
    title: text('Tegn hos lederne i Ådal', 'Signs in the leaders of Ådal'),
    layer: 'leadership',
    signs: [
      {
        id: 'leder-i-rummet',
        text: text(
          'Lederne kommer i rummet hver uge og spørger til det, der læres.',
          'The leaders come into the room every week and ask about what is being learned.',
        ),
      },
      {
        id: 'leder-egne-fejl',
        text: text('Lederne fortæller om noget, de selv øver sig på.', 'The leaders tell of something they practise.'),
      },
    ],
    competences: [
      {
        id: 'leder-lytte',
        text: text('At lytte, uden at svare med det samme', 'To listen without answering at once'),
        origin: 'editor',
      },
    ],
  },
  {
    id: 'elevernes-tegn',
    title: text('Tegn hos eleverne i Ådal', 'Signs in the pupils of Ådal'),
    layer: 'learner',
    description: text('Det, man kan se og høre i rummet.', 'What can be seen and heard in the room.'),
    signs: [
      {
        id: 'elev-spoerger',
        text: text('Eleverne spørger hinanden, før de spørger os.', 'The pupils ask each other before they ask us.'),
        example: text('»Hvordan fandt du ud af det?«', '“How did you find out?”'),
      },
      {
        id: 'elev-langeord',
        text: text(
          'Eleverne bruger klassekonferenceforberedelsesspørgsmålene.',
          'The pupils use the questions that prepare the class meeting.',
        ),
        origin: 'editor',
      },
    ],
  },
  {
    id: 'medarbejdernes-tegn',
    title: text('Tegn hos medarbejderne i Ådal', 'Signs in the staff of Ådal'),
    layer: 'staff',
    signs: [
      {
        id: 'medarbejder-viser',
        text: text('De voksne viser, hvordan de selv tænker.', 'The adults show how they think themselves.'),
      },
    ],
    competences: [
      { id: 'medarbejder-taenke', text: text('At tænke højt', 'To think aloud') },
      { id: 'medarbejder-spoerge', text: text('At spørge til det, der er svært', 'To ask about what is hard') },
    ],
  },
];

/** Three layers, out of order, with all that can hang on a sign. */
export const signsFramework: Framework = frozen({
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: text('Ådals fælles tegn', "Ådal's shared signs"),
  source: { institution: 'Ådal Skoler', title: 'Det kan man se' },
  wording: 'paraphrase',
  licence: 'CC0-1.0',
  goalAreas: [
    {
      id: 'sammen',
      title: text('Sammen om at lære', 'Learning together'),
      goals: [{ id: 'spoerge', text: text('Alle spørger, og alle svarer.', 'Everyone asks and everyone answers.') }],
    },
  ],
  practiceSigns: sets,
  relations: [
    {
      kind: 'may-show',
      from: { kind: 'sign', id: 'elev-spoerger' },
      to: { kind: 'goal', id: 'spoerge' },
      origin: 'editor',
      note: text('når spørgsmålet handler om faget', 'when the question is about the subject'),
    },
  ],
  examples: [
    {
      id: 'e1',
      on: { sign: 'elev-spoerger' },
      kind: 'text',
      text: text('Makkerbordet i 3. b', 'The partner table in year 3'),
    },
    {
      id: 'e2',
      on: { sign: 'elev-spoerger' },
      kind: 'film',
      text: text('To elever ved tavlen', 'Two pupils at the board'),
      url: 'https://example.org/film',
    },
    {
      id: 'e3',
      on: { sign: 'medarbejder-viser' },
      kind: 'link',
      text: text('Sådan gør vi i indskolingen', 'What we do in the first years'),
      url: 'https://example.org/indskoling',
    },
  ],
});

/** The same with a suggestion, an example and a sign of a goal that are not there. */
export const looseSignsFramework: Framework = {
  ...signsFramework,
  relations: [
    ...signsFramework.relations!,
    { kind: 'may-show', from: { kind: 'sign', id: 'elev-spoerger' }, to: { kind: 'goal', id: 'intet-maal' } },
    { kind: 'may-show', from: { kind: 'sign', id: 'intet-tegn' }, to: { kind: 'goal', id: 'spoerge' } },
    {
      kind: 'may-show',
      from: { kind: 'sign', id: 'elev-spoerger' },
      to: { kind: 'goal', id: 'et-andet-sted', framework: 'nabo' },
    },
  ],
  examples: [
    ...signsFramework.examples!,
    { id: 'e4', on: { sign: 'andet-tegn' }, kind: 'text', text: text('Hænger i luften', 'Hangs in the air') },
  ],
};

export const seen = (sign: string, date: string, rest: Partial<SignObservation> = {}): SignObservation => ({
  framework: 'aadal',
  edition: '2026',
  sign,
  date,
  state: 'seen',
  ...rest,
});

/** Three days, one of them under an earlier edition. */
export const signsSeen: SignObservations = frozen({
  observations: [
    seen('elev-spoerger', '2026-03-02', { edition: '2025', state: 'not-seen', note: 'Vi kiggede kun i én time.' }),
    seen('elev-spoerger', '2026-10-12', {
      state: 'seen-often',
      note: 'Ved makkerbordet.\nBegge timer.',
      example: 'Spørgekortene på bordet',
    }),
    seen('elev-spoerger', '2026-09-01'),
    seen('medarbejder-viser', '2026-10-12', { state: 'not-seen' }),
  ],
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
