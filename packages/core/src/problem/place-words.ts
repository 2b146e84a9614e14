/** What the parts of a document are called: with their title, and without one, by number. */
interface PartWords {
  readonly titled?: string;
  readonly numbered: string;
}

/** The words for places in one language. */
interface PlaceWords {
  readonly whole: string;
  readonly in: string;
  readonly quote: (text: string) => string;
  readonly field: string;
  readonly language: string;
  readonly entry: string;
  readonly level: string;
  /** By the name of their list; where a list is another thing in another part, by both names: `steps.groups`. */
  readonly parts: Readonly<Record<string, PartWords>>;
  /** What a part has one of. */
  readonly single: Readonly<Record<string, string>>;
}

const parts = (words: Readonly<Record<string, readonly [string, string] | readonly [string]>>): PlaceWords['parts'] =>
  Object.fromEntries(
    Object.entries(words).map(([list, [first, second]]) => [
      list,
      second === undefined ? { numbered: first } : { titled: first, numbered: second },
    ]),
  );

const da: PlaceWords = {
  whole: 'I filen som helhed',
  in: 'I',
  quote: (text) => `»${text}«`,
  field: 'feltet',
  language: 'sproget',
  entry: 'nr.',
  level: 'niveau',
  parts: parts({
    taxonomies: ['taksonomien', 'taksonomi nr.'],
    dimensions: ['dimensionen', 'dimension nr.'],
    descriptors: ['celle nr.'],
    claims: ['udsagn'],
    pejlemaerkeSets: ['sættet', 'sæt nr.'],
    pejlemaerker: ['pejlemærke'],
    plfHouses: ['PLF-huset', 'PLF-hus nr.'],
    pillars: ['søjlen', 'søjle nr.'],
    parts: ['delen', 'del nr.'],
    goalAreas: ['målområdet', 'målområde nr.'],
    goals: ['målet', 'mål nr.'],
    practiceSigns: ['tegnene', 'tegnliste nr.'],
    signs: ['tegn nr.'],
    competences: ['kompetence nr.'],
    strategies: ['strategien', 'strategi nr.'],
    tracks: ['sporet', 'spor nr.'],
    purposes: ['formål nr.'],
    efforts: ['indsats nr.'],
    throughout: ['gennemgående indsats nr.'],
    reviewCycles: ['opfølgning nr.'],
    programmes: ['forløbet', 'forløb nr.'],
    aims: ['sigte nr.'],
    participantGroups: ['deltagergruppen', 'deltagergruppe nr.'],
    steps: ['trin'],
    'steps.groups': ['deltagergruppe nr.'],
    moduleGroups: ['modulgruppen', 'modulgruppe nr.'],
    modules: ['modulet', 'modul nr.'],
    instructorCourses: ['instruktørkurset', 'instruktørkursus nr.'],
    organisations: ['organisationen', 'organisation nr.'],
    groups: ['gruppen', 'gruppe nr.'],
    roles: ['rollen', 'rolle nr.'],
    composition: ['medlem nr.'],
    alsoIn: ['gruppe nr.'],
    meets: ['møde nr.'],
    units: ['enheden', 'enhed nr.'],
    concepts: ['begrebet', 'begreb nr.'],
    points: ['punkt'],
    seeAlso: ['begreb nr.'],
    indicators: ['indikatoren', 'indikator nr.'],
    breakdowns: ['opdelingen', 'opdeling nr.'],
    actionPlanTemplates: ['handleplanen', 'handleplan nr.'],
    fields: ['feltet', 'felt nr.'],
    dialogueMethods: ['dialogmetoden', 'dialogmetode nr.'],
    scales: ['skalaen', 'skala nr.'],
    phases: ['fasen', 'fase nr.'],
    learningQuestions: ['læringsspørgsmål nr.'],
    statementSets: ['listen', 'liste nr.'],
    statements: ['punkt'],
    relations: ['relation nr.'],
    examples: ['eksempel nr.'],
    placements: ['ståsted nr.'],
    observations: ['iagttagelse nr.'],
  }),
  single: {
    foundation: 'fundamentet',
    course: 'kursets rammer',
    from: 'fra',
    to: 'til',
    on: 'det, eksemplet hænger på',
  },
};

const en: PlaceWords = {
  whole: 'In the file as a whole',
  in: 'In',
  quote: (text) => `“${text}”`,
  field: 'the field',
  language: 'the language',
  entry: 'no.',
  level: 'level',
  parts: parts({
    taxonomies: ['the taxonomy', 'taxonomy no.'],
    dimensions: ['the dimension', 'dimension no.'],
    descriptors: ['cell no.'],
    claims: ['claim'],
    pejlemaerkeSets: ['the set', 'set no.'],
    pejlemaerker: ['beacon'],
    plfHouses: ['the PLC house', 'PLC house no.'],
    pillars: ['the pillar', 'pillar no.'],
    parts: ['the part', 'part no.'],
    goalAreas: ['the goal area', 'goal area no.'],
    goals: ['the goal', 'goal no.'],
    practiceSigns: ['the signs', 'list of signs no.'],
    signs: ['sign no.'],
    competences: ['competence no.'],
    strategies: ['the strategy', 'strategy no.'],
    tracks: ['the track', 'track no.'],
    purposes: ['purpose no.'],
    efforts: ['effort no.'],
    throughout: ['effort throughout no.'],
    reviewCycles: ['review no.'],
    programmes: ['the programme', 'programme no.'],
    aims: ['aim no.'],
    participantGroups: ['the participant group', 'participant group no.'],
    steps: ['step'],
    'steps.groups': ['participant group no.'],
    moduleGroups: ['the module group', 'module group no.'],
    modules: ['the module', 'module no.'],
    instructorCourses: ['the instructor course', 'instructor course no.'],
    organisations: ['the organisation', 'organisation no.'],
    groups: ['the group', 'group no.'],
    roles: ['the role', 'role no.'],
    composition: ['member no.'],
    alsoIn: ['group no.'],
    meets: ['meeting no.'],
    units: ['the unit', 'unit no.'],
    concepts: ['the concept', 'concept no.'],
    points: ['point'],
    seeAlso: ['concept no.'],
    indicators: ['the indicator', 'indicator no.'],
    breakdowns: ['the breakdown', 'breakdown no.'],
    actionPlanTemplates: ['the action plan', 'action plan no.'],
    fields: ['the field', 'field no.'],
    dialogueMethods: ['the dialogue method', 'dialogue method no.'],
    scales: ['the scale', 'scale no.'],
    phases: ['the phase', 'phase no.'],
    learningQuestions: ['learning question no.'],
    statementSets: ['the list', 'list no.'],
    statements: ['statement'],
    relations: ['relation no.'],
    examples: ['example no.'],
    placements: ['placement no.'],
    observations: ['observation no.'],
  }),
  single: {
    foundation: 'the foundation',
    course: 'the frame of the course',
    from: 'from',
    to: 'to',
    on: 'what the example hangs on',
  },
};

export const placeWords = { da, en } as const;
