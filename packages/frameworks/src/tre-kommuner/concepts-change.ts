import type { Concept } from '@pejl/core';

/** The terms of those who lead and carry the change. */
export const changeConcepts: readonly Concept[] = [
  {
    id: 'handleplan',
    term: { da: 'skolens handleplan', en: 'the school’s action plan' },
    definition: {
      da: 'Skolens egen plan for forandring og forankring, lavet med mange af medarbejderne. Forvaltningen støtter, men skolen ejer den.',
      en: 'The school’s own plan for change and anchoring, made with many of its staff. The administration supports it, but the school owns it.',
    },
    seeAlso: ['laeringsspoergsmaal', 'forandringsejer', 'traeningsbane'],
  },
  {
    id: 'traeningsbane',
    term: { da: 'træningsbane', en: 'practice lane' },
    definition: {
      da: 'En ramme på skolen, hvor man kan øve sig i metoderne i praksis. Skolen etablerer den i forbindelse med kompetenceudviklingen.',
      en: 'A setting at the school in which people can practise the methods in real work. The school sets it up along with the professional development.',
    },
    seeAlso: ['kapacitetsopbygning', 'handleplan'],
  },
  {
    id: 'kapacitetsopbygning',
    term: { da: 'kapacitetsopbygning', en: 'capacity building' },
    definition: {
      da: 'At skolen selv bliver i stand til at udvikle og forankre ny praksis. Den tager stilling til, hvad den vil prioritere og uddybe, hvordan metoderne når ud til alle, og hvor man kan øve sig. Egne instruktører støtter kollegerne.',
      en: 'The school becomes able to develop and anchor new practice itself. It decides what comes first and what to take further, how the methods reach everyone, and where people can practise. Its own instructors support their colleagues.',
    },
    seeAlso: ['instruktoer', 'traeningsbane'],
  },
  {
    id: 'forandringsejer',
    term: { da: 'forandringsejer', en: 'owner of the change' },
    definition: {
      da: 'Skoleledelsen ejer forandringen af praksis på sin skole. Den går forrest sammen med ressourcepersonerne, i det tempo og på den måde, der kan lade sig gøre og giver mest ejerskab.',
      en: 'The leaders of a school own the change of practice there. Together with resource people they lead the way, at the pace and in the way that are feasible and give most ownership.',
    },
    seeAlso: ['handleplan', 'lederrum'],
  },
  {
    id: 'forandringsagent',
    term: { da: 'forandringsagent', en: 'change agent' },
    definition: {
      da: 'LIC’er og andre ressourcepersoner, der driver udviklingen på en skole. Skolens plan siger, hvordan de er organiseret, og hvilken tid og støtte de får.',
      en: 'LICs and other resource people who drive the development at a school. The school’s plan says how they are organised and what time and support they get.',
    },
    seeAlso: ['lic', 'instruktoer', 'traener-traener'],
  },
  {
    id: 'lic',
    term: { da: 'LIC (lokal impact coach)', en: 'LIC (local impact coach)' },
    definition: {
      da: 'En lokal forandringsagent på sin skole. LIC’er sidder i skolens synlig læring-team, og mindst tre sidder i den strategiske sparringsgruppe. Pædagoger, der er LIC’er, får egne netværk.',
      en: 'A local change agent at their school. LICs sit in the school’s visible learning team, and at least three in the strategic consultation group. Pedagogues who are LICs get networks of their own.',
    },
    seeAlso: ['forandringsagent', 'traener-traener'],
  },
  {
    id: 'traener-traener',
    term: { da: 'træner-træner', en: 'trainers’ trainer' },
    definition: {
      da: 'En konsulent, skoleleder eller anden, der giver sparring på andre skoler. Træner-trænere giver også skolernes synlig læring-team sparring og supervision.',
      en: 'A consultant, school leader or other person who gives consultation at other schools. Trainers’ trainers also give consultation and supervision to the schools’ visible learning teams.',
    },
    seeAlso: ['lic', 'forandringsagent'],
  },
  {
    id: 'instruktoer',
    term: { da: 'instruktør eller frontløber', en: 'instructor or front runner' },
    definition: {
      da: 'En medarbejder, der selv uddannes først og så underviser kolleger i basismodulerne. På egen skole kan instruktøren give supervision, sparring og vejledning. Frontløberen baner vejen med sin viden og sit engagement.',
      en: 'A member of staff who is trained first and then teaches colleagues in the basic modules. At their own school the instructor can give supervision, consultation and guidance. A front runner paves the way through knowledge and commitment.',
    },
    seeAlso: ['kapacitetsopbygning', 'forandringsagent'],
  },
  {
    id: 'lederrum',
    term: { da: 'lederrum', en: 'leaders’ room' },
    definition: {
      da: 'Et særligt rum for dialog, som giver lederne et fagligt forspring. Det ligger mellem de forløb, som UCC står for.',
      en: 'A special space for dialogue that gives leaders a professional head start. It is placed between the courses that UCC runs.',
    },
    seeAlso: ['forandringsejer', 'laeringssamtale'],
  },
  {
    id: 'laeringssamtale',
    term: { da: 'læringssamtale', en: 'learning conversation' },
    definition: {
      da: 'En systematisk dialogform, som lederne bruger med medarbejderne om deres praksis. Coaching og supervision er andre former.',
      en: 'A systematic form of dialogue that leaders use with staff on their practice. Coaching and supervision are other forms.',
    },
    seeAlso: ['lederrum', 'feedback-i-alle-retninger'],
  },
  {
    id: 'synlig-laeringsteam',
    term: { da: 'skolens synlig læring-team', en: 'the school’s visible learning team' },
    definition: {
      da: 'Ledere, LIC’er og ressourcepersoner på en skole. I Rudersdal har forvaltningen også et synlig læring-team.',
      en: 'The leaders, LICs and resource people of a school. In Rudersdal the administration has a visible learning team as well.',
    },
    seeAlso: ['lic', 'forandringsagent'],
  },
  {
    id: 'fordybelsesmodul',
    term: { da: 'fordybelsesmodul', en: 'in-depth module' },
    definition: {
      da: 'Et modul, som en skole kan vælge efter interesse og fokus. De fleste handler om, at eleverne bliver bevidste om deres egne læreprocesser og får strategier til dem. Deltagerne er selv med til at udvikle modulet, så det ligner et laboratorium eller et fremtidsværksted. Det skal give motivation og læring og gøre det lettere at forankre det bagefter.',
      en: 'A module that a school can choose by interest and focus. Most are about pupils becoming aware of their own learning processes and getting strategies for them. Participants themselves help to develop the module, so that it resembles a laboratory or a future workshop. That is expected to strengthen motivation and learning and to make it easier for practice to take root afterwards.',
    },
    seeAlso: ['kapacitetsopbygning'],
  },
  {
    id: 'distriktsomraade',
    term: { da: 'distriktsområde', en: 'district area' },
    definition: {
      da: 'Rudersdal danner tre distriktsområder på tværs af sine 12 skoler, så skolerne samarbejder mere. Samtidig bliver skolerne et selvstændigt område i forvaltningen. Det skal styrke skolechefens rolle og det strategiske samarbejde med skolelederne.',
      en: 'Rudersdal forms three district areas across its 12 schools so that schools cooperate more. At the same time schools become an area of their own in the administration. That is to strengthen the role of the director of schools and the strategic cooperation with school leaders.',
    },
  },
];
