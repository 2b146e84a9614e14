import type { LocalizedText, NodeRef, Relation } from '@pejl/core';

const pillar = (id: string): NodeRef => ({ kind: 'plf-pillar', id });
const part = (id: string): NodeRef => ({ kind: 'foundation-part', id });
const area = (id: string): NodeRef => ({ kind: 'goal-area', id });
const goal = (id: string): NodeRef => ({ kind: 'goal', id });
const statement = (id: string): NodeRef => ({ kind: 'statement', id });
const set = (id: string): NodeRef => ({ kind: 'statement-set', id });
const group = (id: string): NodeRef => ({ kind: 'group', id });

const researched = (id: string): NodeRef => ({ kind: 'plf-pillar', id, framework: 'plf-pillars' });
const idea = (id: string): NodeRef => ({ kind: 'concept', id, framework: 'plf-pillars' });

const serves = (from: NodeRef, to: NodeRef): Relation => ({ kind: 'serves', from, to });
const buildsOn = (from: NodeRef, to: NodeRef): Relation => ({ kind: 'builds-on', from, to });
const speaksOf = (from: NodeRef, to: NodeRef): Relation => ({ kind: 'speaks-of', from, to });

const compared = (from: NodeRef, to: NodeRef, note: LocalizedText): Relation => ({
  kind: 'compared-with',
  from,
  to,
  note,
  origin: 'editor',
});
const suggested = (from: NodeRef, to: NodeRef, note?: LocalizedText): Relation => ({
  kind: 'speaks-of',
  from,
  to,
  ...(note && { note }),
  origin: 'editor',
});

/** What the source itself says belongs together. */
const ofTheSource: readonly Relation[] = [
  serves(area('boerns-trivsel-og-laering'), pillar('fokus-paa-elevernes-laering')),
  serves(area('samarbejde'), pillar('samarbejde')),
  serves(area('faelles-vaerdier-og-visioner'), pillar('faelles-vaerdier-og-visioner')),
  serves(area('deprivatisering-af-praksis'), pillar('deprivatisering-af-praksis')),
  serves(area('reflekterende-dialoger'), pillar('reflekterende-dialoger')),
  buildsOn(group('lederforum'), set('vaerdier')),
  buildsOn(group('lederforum'), set('kerneopgave')),
  speaksOf(statement('afsaet-i-vaerdierne'), set('vaerdier')),
  speaksOf(statement('matrixgrupper'), group('matrixgruppe-strategisk-kommunikation')),
  speaksOf(statement('matrixgrupper'), group('matrixgruppe-laeringsmiljoeer')),
  speaksOf(statement('dialogmoeder-med-ledelsesteam'), group('lokale-ledelsesteam')),
  speaksOf(statement('dialogmoeder-med-lederforeningen'), group('lederforeningen')),
];

/** The model beside the two that all frameworks share. */
const comparisons: readonly Relation[] = [
  compared(pillar('faelles-vaerdier-og-visioner'), researched('shared-norms-and-values'), {
    da: 'Norddjurs taler om værdier og visioner, Kruse, Louis og Bryk om normer og værdier. I begge skal man kunne se dem i hverdagen.',
    en: 'Norddjurs speaks of values and visions, Kruse, Louis and Bryk of norms and values. In both they are to be seen in everyday work.',
  }),
  compared(pillar('deprivatisering-af-praksis'), researched('deprivatisation-of-practice'), {
    da: 'Samme navn og samme tanke. I Norddjurs er det lederne, der åbner deres praksis.',
    en: 'The same name and the same idea. In Norddjurs it is the leaders who open up their practice.',
  }),
  compared(pillar('samarbejde'), researched('collaboration'), {
    da: 'Norddjurs føjer noget til: at bede om hjælp, at vise sårbarhed og at se uenighed som en styrke.',
    en: 'Norddjurs adds something: asking for help, showing vulnerability and seeing disagreement as a strength.',
  }),
  compared(pillar('reflekterende-dialoger'), researched('reflective-dialogue'), {
    da: 'Begge vil udfordre det, man tager for givet. Norddjurs sætter langsomtid af til det.',
    en: 'Both want to challenge what people take for granted. Norddjurs sets slow time aside for it.',
  }),
  compared(pillar('fokus-paa-elevernes-laering'), researched('collective-focus-on-student-learning'), {
    da: 'I Norddjurs gælder målene børn, og trivsel er med ved siden af læring.',
    en: 'In Norddjurs the goals are about children, and wellbeing stands beside learning.',
  }),
  compared(pillar('faelles-vaerdier-og-visioner'), researched('shared-values-and-vision'), {
    da: 'Både Norddjurs og Hord har visionen med. Hord taler om én, Norddjurs om flere.',
    en: 'Both Norddjurs and Hord include vision. Hord speaks of one, Norddjurs of several.',
  }),
  compared(pillar('fokus-paa-elevernes-laering'), researched('shared-values-and-vision'), {
    da: 'Norddjurs giver elevernes læring en søjle. Hos Hord er den kernen i visionen.',
    en: 'Norddjurs gives the pupils’ learning a pillar. For Hord it is the core of the vision.',
  }),
  compared(pillar('samarbejde'), researched('collective-learning-and-application'), {
    da: 'De fælles læreprocesser i Norddjurs svarer til Hords fælles læring. Hord lægger vægt på, at man bruger det, man lærer.',
    en: 'The shared learning processes of Norddjurs match what Hord says of learning together. Hord stresses that what is learnt is put to use.',
  }),
  compared(pillar('reflekterende-dialoger'), researched('collective-learning-and-application'), {
    da: 'I Norddjurs bruger lederne dialogen til at udvikle og justere ledelsen. Hos Hord bruger medarbejderne det, de lærer sammen, hos eleverne.',
    en: 'In Norddjurs leaders use the dialogue to develop and adjust their leadership. For Hord, staff use what they learn together with their students.',
  }),
  compared(pillar('deprivatisering-af-praksis'), researched('shared-personal-practice'), {
    da: 'Begge vil have kolleger til at se hinanden i arbejde. Hord nævner feedback. Norddjurs nævner observation og supervision.',
    en: 'Both want colleagues to see each other at work. Hord names feedback. Norddjurs names observation and supervision.',
  }),
  compared(part('tid'), researched('supportive-conditions'), {
    da: 'Norddjurs lægger tiden i fundamentet. Hord regner den med til de ydre rammer.',
    en: 'Norddjurs puts time in the foundation. Hord counts it among the outer conditions.',
  }),
  compared(part('menneskelige-ressourcer'), researched('supportive-conditions'), {
    da: 'Det er den menneskelige side af betingelserne, som Hord også peger på.',
    en: 'This is the human side of the conditions, which Hord points to as well.',
  }),
  compared(part('beslutningskompetence'), researched('shared-and-supportive-leadership'), {
    da: 'Begge handler om, hvem der må beslutte. Norddjurs lægger det i fundamentet. Hord gør det til en måde at lede på.',
    en: 'Both are about who may decide. Norddjurs puts it in the foundation. Hord makes it a way of leading.',
  }),
];

/** The five shared ideas, and the parts that say most of each. Which they are is our suggestion. */
const ideas: readonly Relation[] = [
  suggested(goal('hinandens-styrker'), idea('collaboration')),
  suggested(goal('faelles-laereprocesser'), idea('collaboration')),
  suggested(goal('bede-om-hjaelp'), idea('collaboration')),
  suggested(goal('uenighed-som-styrke'), idea('collaboration'), {
    da: 'Man kan godt samarbejde uden at være enige. Uenighed er noget, man kan bruge.',
    en: 'People can work together without agreeing. Disagreement is something to use.',
  }),
  suggested(goal('ansvar-for-dagsordenen'), idea('collaboration')),
  suggested(goal('langsomtid'), idea('reflection'), {
    da: 'Refleksion får sin egen tid.',
    en: 'Reflection gets time of its own.',
  }),
  suggested(goal('udfordre-antagelser'), idea('reflection')),
  suggested(goal('tid-til-at-tale-og-lytte'), idea('reflection')),
  suggested(goal('nye-perspektiver'), idea('reflection')),
  suggested(goal('viden-erfaring-forskning-og-data'), idea('data'), {
    da: 'Data står ved siden af viden, erfaring og forskning.',
    en: 'Data stand beside knowledge, experience and research.',
  }),
  suggested(goal('prioritere-og-nuancere'), idea('data')),
  suggested(goal('ikke-synsninger'), idea('data')),
  suggested(statement('datainformeret-ledelse'), idea('data')),
  suggested(goal('observere-og-supervisere'), idea('feedback'), {
    da: 'Ordet feedback bliver ikke brugt, men ledere ser på hinandens praksis for at udvikle den.',
    en: 'The word feedback is not used, but leaders look at each other’s practice in order to develop it.',
  }),
  suggested(goal('invitere-hinanden-ind'), idea('feedback'), {
    da: 'Heller ikke her står ordet feedback. Det er os, der ser en begyndelse til feedback i den åbne dør.',
    en: 'The word feedback is not used here either. It is our reading that feedback begins with the open door.',
  }),
  suggested(goal('egen-laering-og-hinandens-udfordringer'), idea('leadership-of-learning'), {
    da: 'Lederne lærer også selv.',
    en: 'The leaders are learning too.',
  }),
  suggested(goal('faglige-dialoger-udvikler-ledelsen'), idea('leadership-of-learning')),
  suggested(goal('droeftelsernes-sigte'), idea('leadership-of-learning')),
  suggested(statement('tid-til-paedagogisk-ledelse'), idea('leadership-of-learning'), {
    da: 'Det er tiden, der mangler: mere til pædagogisk ledelse, mindre til administration.',
    en: 'Time is what is missing: more for educational leadership, less for administration.',
  }),
];

export const relations: readonly Relation[] = [...ofTheSource, ...comparisons, ...ideas];
