import type { Framework } from '../src/index.ts';

const text = (da: string, en: string) => ({ da, en });

/** A small one of everything that a framework can hold besides taxonomies and pejlemærker, with every field there is. */
export const sampleParts = {
  plfHouses: [
    {
      id: 'house',
      title: text('Vores hus', 'Our house'),
      description: text('Tre søjler', 'Three pillars'),
      pillars: [
        { id: 'together', title: text('Samarbejde', 'Collaboration'), description: text('Vi hjælpes ad', 'We help') },
        { id: 'learning', title: text('Læring', 'Learning') },
        { id: 'open', title: text('Åbne døre', 'Open doors') },
      ],
      foundation: {
        title: text('Det står på', 'What it stands on'),
        parts: [{ id: 'time', title: text('Tid', 'Time'), description: text('Hver uge', 'Each week') }],
      },
      origin: 'editor',
    },
  ],
  goalAreas: [
    {
      id: 'area',
      title: text('Mål', 'Goals'),
      description: text('Fra foråret', 'From spring'),
      audience: 'leadership',
      goals: [
        {
          id: 'g1',
          text: text('Vi ser hinandens timer', 'We see lessons'),
          title: text('Se', 'See'),
          origin: 'editor',
        },
        { id: 'g2', text: text('Vi taler om dem', 'We talk of them') },
      ],
      origin: 'editor',
    },
    { id: 'wellbeing', title: text('Trivsel', 'Thriving') },
  ],
  practiceSigns: [
    {
      id: 'pupils',
      title: text('Elever', 'Pupils'),
      layer: 'learner',
      description: text('Hos eleverne', 'With pupils'),
      signs: [
        {
          id: 's1',
          text: text('Eleven spørger', 'The pupil asks'),
          example: text('Fx hvorfor', 'Why'),
          origin: 'editor',
        },
        { id: 's2', text: text('Eleven prøver igen', 'The pupil tries again') },
      ],
      competences: [{ id: 'c1', text: text('At spørge åbent', 'To ask openly'), origin: 'editor' }],
    },
  ],
  strategies: [
    {
      id: 'strategy',
      title: text('Strategi', 'Strategy'),
      description: text('År for år', 'Year by year'),
      goalAreas: ['wellbeing'],
      tracks: [
        {
          id: 'plc',
          title: text('PLF', 'PLC'),
          description: text('Vi', 'We'),
          purposes: ['p-shared'],
          efforts: ['data-effort', 'visit-effort'],
        },
        { id: 'lead', title: text('Ledelse', 'Leadership'), purposes: ['p-shared'], efforts: ['data-effort'] },
      ],
      purposes: [{ id: 'p-shared', text: text('Alle lærer', 'All learn') }],
      efforts: [
        { id: 'data-effort', text: text('Vi spørger', 'We ask'), parts: [{ id: 'a', text: text('Hvem', 'Who') }] },
        { id: 'visit-effort', text: text('Vi går på besøg', 'We visit'), origin: 'editor' },
      ],
      throughout: [{ id: 'tell', text: text('Vi fortæller', 'We tell') }],
      reviewCycles: [
        {
          id: 'yearly',
          section: text('Indsatser', 'Efforts'),
          who: text('Lederne', 'The leaders'),
          rhythm: 'yearly',
          month: 10,
          about: true,
          description: text('Efter budgettet', 'After the budget'),
        },
      ],
    },
  ],
  programmes: [
    {
      id: 'programme',
      title: text('Forløb', 'Programme'),
      description: text('Et halvt år', 'Half a year'),
      aims: [{ id: 'aim', text: text('At lære sammen', 'To learn together') }],
      participantGroups: [
        { id: 'leaders', title: text('Ledere', 'Leaders'), description: text('Alle', 'All') },
        { id: 'staff', title: text('Udpegede', 'Appointed') },
      ],
      steps: [
        { kind: 'session', id: 'start', title: text('Start', 'Start'), hours: 2, description: text('Hej', 'Hello') },
        {
          kind: 'practice-period',
          id: 'try',
          title: text('Prøv', 'Try'),
          weeks: { from: 4, to: 6, about: true },
          description: text('Hos jer', 'With you'),
        },
        { kind: 'session', id: 'apart', title: text('Ledere for sig', 'Leaders apart'), groups: ['leaders'] },
      ],
      moduleGroups: [
        {
          id: 'basic',
          title: text('Grund', 'Basic'),
          offer: 'for-nearly-all',
          count: 2,
          modules: [{ id: 'm1', title: text('Modul', 'Module'), description: text('Først', 'First') }],
          course: {
            weeksApart: { from: 6, to: 8 },
            weeks: { from: 14, to: 16 },
            groupSize: { from: 22, to: 24 },
            instructors: 2,
          },
        },
      ],
      instructorCourses: [
        {
          id: 'own',
          title: text('Egne instruktører', 'Own instructors'),
          term: text('forår', 'spring'),
          modules: ['m1'],
          trained: { from: 190, to: 190, about: true },
          continuePercent: { from: 30, to: 30 },
        },
      ],
      origin: 'editor',
    },
  ],
  organisations: [
    {
      id: 'organisation',
      title: text('Organisation', 'Organisation'),
      description: text('Hvem', 'Who'),
      roles: [{ id: 'coach', title: text('Vejleder', 'Coach'), description: text('Lokal', 'Local'), count: 4 }],
      groups: [
        {
          id: 'steering',
          title: text('Styregruppe', 'Steering'),
          task: text('Styrer', 'Steers'),
          unit: 'school',
          composition: [
            { role: 'coach', atLeast: 1, atMost: 3, alsoIn: ['working'] },
            { group: 'working', text: text('To', 'Two') },
          ],
          meets: [{ group: 'working', description: text('Hver måned', 'Monthly') }, { role: 'coach' }],
          origin: 'editor',
        },
        { id: 'working', title: text('Arbejdsgruppe', 'Working group'), worksFor: 'steering' },
      ],
    },
  ],
  units: [
    {
      id: 'town',
      title: text('Byen', 'The town'),
      kind: 'municipality',
      units: [
        { id: 'school', title: text('Skolen', 'The school'), kind: 'school', kindName: text('Friskole', 'Free') },
      ],
    },
  ],
  concepts: [
    {
      id: 'reflection',
      term: text('Refleksion', 'Reflection'),
      definition: text('At tænke over', 'To think about'),
      points: [{ id: 'one', text: text('Bagefter', 'After') }],
      seeAlso: ['data-idea'],
      origin: 'editor',
    },
    { id: 'data-idea', term: text('Data', 'Data'), definition: text('Det, vi gemmer', 'What we keep') },
  ],
  indicators: [
    {
      id: 'leaving',
      title: text('Frafald', 'Leaving'),
      question: text('Hvornår?', 'When?'),
      dataSource: text('Systemet', 'The system'),
      state: 'being-developed',
      unit: text('elever', 'pupils'),
      description: text('I alt', 'In all'),
      breakdowns: [{ id: 'age', title: text('Alder', 'Age'), parts: [{ id: 'young', title: text('Unge', 'Young') }] }],
      fromAnswers: true,
    },
  ],
  actionPlanTemplates: [
    {
      id: 'plan',
      title: text('Handleplan', 'Action plan'),
      owner: text('Skolen', 'The school'),
      scope: text('Et mål', 'One goal'),
      description: text('Kort', 'Short'),
      fields: [{ id: 'what', title: text('Hvad', 'What'), kind: 'text', help: text('Med egne ord', 'In own words') }],
    },
  ],
  dialogueMethods: [
    {
      id: 'sparring',
      title: text('Sparring', 'Consultation'),
      description: text('To taler', 'Two talk'),
      roles: [{ id: 'asks', title: text('Spørger', 'Asks'), task: text('Spørger åbent', 'Asks openly') }],
      steps: [{ id: 'first', text: text('Fortæl', 'Tell'), minutes: 10 }],
      origin: 'editor',
    },
  ],
  scales: [
    {
      id: 'ladder',
      title: text('Stige', 'Ladder'),
      after: 'Biggs, 1982',
      description: text('Tre trin', 'Three steps'),
      phases: [{ id: 'many', title: text('Mere', 'More'), description: text('Antal', 'Number') }],
      levels: [
        { id: 'none', title: text('Intet', 'None'), description: text('Endnu ikke', 'Not yet') },
        {
          id: 'single',
          title: text('Ét', 'One'),
          description: text('En ting', 'One thing'),
          phase: 'many',
          learnerText: text('Jeg ved én ting', 'I know one thing'),
          nextText: text('Find en til', 'Find another'),
          handSign: 'one-finger',
        },
        {
          id: 'several',
          title: text('Flere', 'Several'),
          description: text('Flere ting', 'Several things'),
          phase: 'many',
        },
      ],
    },
  ],
  learningQuestions: [
    {
      id: 'q1',
      kind: 'where-now',
      text: text('Hvor er jeg?', 'Where am I?'),
      planText: text('Hvor er vi?', 'Where are we?'),
    },
  ],
  statementSets: [
    {
      id: 'values',
      title: text('Værdier', 'Values'),
      kind: 'value',
      description: text('Vi mener', 'We mean'),
      period: '2026',
      statements: [
        { id: 'trust', text: text('Tillid', 'Trust'), description: text('Først', 'First'), origin: 'editor' },
      ],
    },
  ],
  relations: [
    { kind: 'serves', from: { kind: 'goal-area', id: 'area' }, to: { kind: 'plf-pillar', id: 'together' } },
    {
      kind: 'supports',
      from: { kind: 'claim', in: 'leaders', id: 'support-one' },
      to: { kind: 'taxonomy', id: 'teachers' },
      note: text('Om teamene', 'Of the teams'),
      origin: 'editor',
    },
    {
      kind: 'compared-with',
      from: { kind: 'plf-pillar', id: 'open' },
      to: { framework: 'elsewhere', kind: 'plf-pillar', id: 'unheard-of' },
    },
    {
      kind: 'speaks-of',
      from: { framework: 'sample', kind: 'pejlemaerke', in: 'all', id: 'p1' },
      to: { kind: 'concept', id: 'reflection' },
    },
    { kind: 'builds-on', from: { kind: 'module', id: 'm1' }, to: { kind: 'session', id: 'start' } },
    { kind: 'part-of', from: { kind: 'effort', id: 'tell' }, to: { kind: 'strategy', id: 'strategy' } },
    { kind: 'may-show', from: { kind: 'sign', id: 's1' }, to: { kind: 'goal', id: 'g2' }, origin: 'editor' },
  ],
} satisfies Partial<Framework>;
