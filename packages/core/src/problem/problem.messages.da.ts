import { nameOf } from './problem-message.ts';
import type { ProblemMessages } from './problem-message.ts';

const types = {
  string: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'ja eller nej (true eller false)',
  array: 'en liste [ ... ]',
  object: 'en gruppe af felter { ... }',
  'localized-text': 'tekst med sit sprog, som { "da": "..." }',
  true: 'true',
  null: 'ingenting (null)',
  undefined: 'ingenting (undefined)',
};
const parts = {
  levels: 'niveauer',
  dimensions: 'dimensioner',
  claims: 'udsagn',
  languages: 'sprog',
  pillars: 'søjler',
  signs: 'tegn',
  tracks: 'spor',
  groups: 'grupper eller roller',
  fields: 'felter',
  statements: 'punkter',
};
const limits = { depth: 'niveauer af felter inde i hinanden', values: 'værdier', characters: 'tegn' };

const type = (key: string | undefined): string => nameOf(types, key, 'noget andet');
const part = (key: string | undefined): string => nameOf(parts, key, 'dele');
const meant = (nearest: string | undefined, other: string): string =>
  nearest ? `Er det »${nearest}«, der menes? Ret i så fald ordet.` : other;

/** What is said of each problem, in Danish. */
export const da: ProblemMessages = {
  'not-a-document': {
    what: ({ found, expected }) => `Her skulle være ${type(expected || 'object')}, men der er ${type(found)}.`,
    remedy: () => 'Se efter, om det er den rigtige fil, og om hele filen er kommet med.',
  },
  'too-large': {
    what: ({ limit, maximum }) => `Filen er for stor: den har mere end ${maximum} ${nameOf(limits, limit, 'dele')}.`,
    remedy: () => 'Se efter, om det er den rigtige fil, eller del den i flere.',
  },
  'format-missing': {
    what: ({ found }) =>
      found
        ? `Filformatets nummer kan ikke læses: »${found}« er ikke et helt tal.`
        : 'Filen siger ikke, hvilket filformat den er skrevet i.',
    remedy: () => 'Skriv "formatVersion": 1 øverst i filen.',
  },
  'format-older': {
    what: ({ found }) => `Filformat ${found} findes ikke.`,
    remedy: ({ expected }) => `Skriv "formatVersion": ${expected}, hvis filen er lavet til denne udgave af Pejl.`,
  },
  'format-newer': {
    what: ({ found, expected }) =>
      `Filen er skrevet i filformat ${found}, som er nyere end det, der kan læses her (${expected}).`,
    remedy: () => 'Brug en nyere udgave af Pejl, eller bed om at få filen i det ældre format.',
  },
  'missing-field': {
    what: ({ field }) => `Feltet »${field}« mangler.`,
    remedy: ({ field }) => `Tilføj feltet »${field}«.`,
  },
  'wrong-type': {
    what: ({ expected, found }) => `Her skulle stå ${type(expected)}, men der står ${type(found)}.`,
    remedy: ({ expected }) => `Skriv ${type(expected)}, eller tag feltet ud, hvis det ikke bruges.`,
  },
  'unknown-field': {
    what: ({ found }) => `Feltet »${found}« er ikke kendt. Det bliver bevaret, men ikke vist.`,
    remedy: ({ nearest }) => meant(nearest, 'Tag feltet ud, hvis det ikke bruges af andre.'),
  },
  'unknown-kind': {
    what: ({ found }) => `»${found}« er ikke en af de kendte muligheder. Den bliver bevaret, men ikke brugt.`,
    remedy: ({ nearest, expected }) => meant(nearest, `Vælg en af disse: ${expected}.`),
  },
  'unknown-state': {
    what: ({ found }) => `»${found}« er ikke en af de kendte muligheder, så resten af det kan ikke læses.`,
    remedy: ({ nearest, expected }) => meant(nearest, `Vælg en af disse: ${expected}.`),
  },
  'empty-text': {
    what: ({ field }) => `Feltet »${field}« er tomt.`,
    remedy: () => 'Skriv, hvad der skal stå.',
  },
  'too-few': {
    what: ({ field, found, minimum }) => `Der er ${found} ${part(field)}; der skal være mindst ${minimum}.`,
    remedy: ({ field }) => `Tilføj de ${part(field)}, der mangler.`,
  },
  'too-many': {
    what: ({ field, found, maximum }) => `Der er ${found} ${part(field)}; der kan højst være ${maximum}.`,
    remedy: ({ field }) => `Slå nogle ${part(field)} sammen, eller tag nogle ud.`,
  },
  'bad-id': {
    what: ({ found }) => `»${found}« kan ikke bruges som id.`,
    remedy: () =>
      'Brug kun bogstaverne a-z, tal, punktum, bindestreg og understreg, og begynd med et bogstav eller et tal. Nogle få ord, som »constructor«, er optaget af programmeringssproget.',
  },
  'bad-url': {
    what: ({ found }) => `»${found}« er ikke en adresse, der kan linkes til.`,
    remedy: () => 'Skriv hele adressen, så den begynder med https:// eller http:// og er uden mellemrum.',
  },
  'bad-language-tag': {
    what: ({ found }) => `»${found}« er ikke en sprogkode.`,
    remedy: () => 'Skriv sprogets kode: »da« for dansk, »en« for engelsk.',
  },
  'bad-date': {
    what: ({ found }) => `»${found}« er ikke en dag i kalenderen.`,
    remedy: ({ allows }) =>
      allows
        ? 'Skriv år, år-måned eller år-måned-dag, som 2026, 2026-06 eller 2026-06-30.'
        : 'Skriv datoen som år-måned-dag med fire, to og to tal, som 2026-06-30.',
  },
  'bad-time': {
    what: ({ found }) => `»${found}« er ikke et klokkeslæt.`,
    remedy: () => 'Skriv timer og minutter med to tal hver, som 08:30.',
  },
  'out-of-range': {
    what: ({ found, minimum, maximum }) =>
      maximum ? `${found} er for meget: højst ${maximum}.` : `${found} er for lidt: mindst ${minimum}.`,
    remedy: () => 'Ret tallet.',
  },
  'from-after-to': {
    what: ({ from, to }) => `Det begynder med ${from} og slutter med ${to}: de to står omvendt.`,
    remedy: () => 'Byt dem om, eller ret det ene.',
  },
  'duplicate-language': {
    what: ({ language }) => `Sproget »${language}« står der mere end én gang.`,
    remedy: () => 'Lad sproget stå én gang.',
  },
  'duplicate-id': {
    what: ({ found }) => `Id »${found}« er allerede brugt af en anden af samme slags.`,
    remedy: () => 'Giv den ene af de to et andet id.',
  },
  'first-language-missing': {
    what: ({ language, count }) =>
      count === '1'
        ? `Teksten findes ikke på »${language}«, som er det første af sprogene.`
        : `Ingen af de ${count} tekster findes på »${language}«, som er det første af sprogene.`,
    remedy: ({ language }) => `Skriv teksten på »${language}«, eller sæt et andet sprog først i »languages«.`,
  },
  'language-missing': {
    what: ({ language, count, texts }) => `${count} af ${texts} tekster mangler på »${language}«.`,
    remedy: ({ language }) => `Oversæt dem til »${language}«. Indtil da vises det første af sprogene.`,
  },
  'language-not-listed': {
    what: ({ language, count }) => `Sproget »${language}« er brugt (${count}), men står ikke i »languages«.`,
    remedy: ({ language }) => `Tilføj »${language}« i »languages«, eller ret sprogkoden i teksten.`,
  },
  'unknown-taxonomy': {
    what: ({ found }) => `Der er ingen taksonomi med id »${found}«.`,
    remedy: ({ nearest }) => meant(nearest, 'Se efter, hvilke taksonomier rammen har, og skriv id på en af dem.'),
  },
  'unknown-dimension': {
    what: ({ found }) => `Taksonomien har ingen dimension med id »${found}«.`,
    remedy: ({ nearest }) => meant(nearest, 'Skriv id på en af taksonomiens dimensioner, eller tilføj dimensionen.'),
  },
  'unknown-level': {
    what: ({ found }) => `Taksonomien har intet niveau med id »${found}«.`,
    remedy: ({ nearest }) => meant(nearest, 'Skriv id på et af taksonomiens niveauer.'),
  },
  'unknown-reference': {
    what: ({ found }) =>
      `Der bliver henvist til »${found}«, som rammen ikke har. Henvisningen bliver bevaret, men fører ingen steder hen.`,
    remedy: ({ nearest }) => meant(nearest, 'Ret henvisningen, eller tag den ud.'),
  },
  'duplicate-cell': {
    what: () => 'Cellen er beskrevet mere end én gang.',
    remedy: () => 'Saml udsagnene i én beskrivelse, eller tag den ene ud.',
  },
  'empty-cell': {
    what: ({ level }) => `Der er ingen beskrivelse på niveau ${level}.`,
    remedy: () => 'Skriv, hvad et team gør her, eller lad cellen stå tom: så vises den som tom.',
  },
  'empty-dimension': {
    what: () => 'Dimensionen har ingen beskrivelser.',
    remedy: () => 'Skriv en beskrivelse for hvert niveau, eller tag dimensionen ud.',
  },
  'identical-cells': {
    what: ({ level, below }) => `Niveau ${below} og niveau ${level} siger det samme.`,
    remedy: ({ level, below }) =>
      `Se efter, om den ene er kommet med to gange. Skriv ellers, hvad et team gør på niveau ${level}, som det ikke gør på niveau ${below}.`,
  },
  'claim-in-two-dimensions': {
    what: ({ found }) => `Udsagnets id »${found}« er brugt i en anden dimension.`,
    remedy: () => 'Giv udsagnet sit eget id.',
  },
  'claim-text-differs': {
    what: ({ found }) => `Udsagnet »${found}« har en anden tekst her end på et andet niveau.`,
    remedy: () => 'Brug den samme tekst begge steder, eller giv det ene udsagn et andet id.',
  },
  'claim-skips-a-level': {
    what: ({ found, level }) => `Udsagnet »${found}« står længere nede og igen her, men ikke på niveau ${level}.`,
    remedy: ({ level }) => `Tag udsagnet med på niveau ${level}, eller giv det et andet id her.`,
  },
  'based-on-missing': {
    what: () => 'Rammen er en omskrivning, men siger ikke, hvad den omskriver.',
    remedy: () => 'Skriv i »basedOn«, hvilken ramme og udgave den er lavet ud fra.',
  },
  'url-missing': {
    what: () => 'Eksemplet er et link eller en film, men har ingen adresse.',
    remedy: () => 'Skriv adressen i »url«, eller gør eksemplet til tekst.',
  },
  'url-on-text': {
    what: () => 'Eksemplet er tekst, men har en adresse. Adressen bliver ikke vist.',
    remedy: () => 'Gør eksemplet til et link eller en film, eller tag adressen ud.',
  },
  'two-placements': {
    what: ({ dimension }) => `Dimensionen »${dimension}« har mere end ét ståsted.`,
    remedy: () => 'Lad det ene blive. Teamets tidligere ståsteder hører hjemme i tidligere profiler.',
  },
  'towards-on-top-level': {
    what: ({ level }) => `Teamet står på niveau ${level} og på vej mod det næste, men der er ikke flere niveauer.`,
    remedy: () => 'Tag »på vej mod« væk.',
  },
  'other-edition': {
    what: ({ found, expected }) =>
      `Det her er skrevet ud fra en anden ramme eller udgave (${found}) end denne (${expected}).`,
    remedy: () => 'Se efter, om ordene stadig passer på det, der blev ment.',
  },
  'unknown-claim': {
    what: ({ found }) => `Rammen har intet udsagn med id »${found}«. Det bliver bevaret, men ikke vist.`,
    remedy: ({ nearest }) => meant(nearest, 'Se efter, om udsagnet hører til en anden udgave.'),
  },
  ring: {
    what: ({ found }) => `Det går i ring: ${found}.`,
    remedy: () => 'Tag et af leddene ud, så det ender et sted.',
  },
  'empty-track': {
    what: () => 'Sporet har hverken formål eller indsatser.',
    remedy: () => 'Skriv, hvad sporet er til for, og hvad der gøres, eller tag sporet ud.',
  },
  'in-no-track': {
    what: ({ found }) => `»${found}« står ikke i noget spor.`,
    remedy: () => 'Nævn det i det spor, som det hører til, eller tag det ud.',
  },
  'more-than-count': {
    what: ({ found, count }) => `Der er nævnt ${found} moduler, men gruppen siger, at der er ${count}.`,
    remedy: () => 'Ret »count«, eller flyt de moduler, der ikke hører til.',
  },
  'nobody-named': {
    what: () => 'Her er ikke sagt hvem.',
    remedy: ({ expected }) => `Udfyld mindst et af felterne: ${expected}.`,
  },
  'two-observations': {
    what: ({ sign, date }) => `Tegnet »${sign}« har mere end én iagttagelse fra ${date}.`,
    remedy: () => 'Saml dem i én.',
  },
  'two-dates': {
    what: ({ step }) => `»${step}« har fået mere end én dato.`,
    remedy: () => 'Lad den ene blive.',
  },
  'dates-collide': {
    what: ({ step, other }) => `»${step}« er lagt samtidig med »${other}«, og nogle skal med til begge.`,
    remedy: () => 'Flyt den ene.',
  },
  'out-of-order': {
    what: ({ step, other }) => `»${step}« er lagt før »${other}«, som kommer først i forløbet.`,
    remedy: () => 'Se efter, om datoerne er byttet om.',
  },
  'two-figures': {
    what: ({ date }) => `Der er mere end ét tal for det samme fra ${date}.`,
    remedy: () => 'Lad det ene blive.',
  },
  'answers-missing': {
    what: () => 'Tallet bygger på svar, men siger ikke på hvor mange. Det bliver ikke vist.',
    remedy: () => 'Skriv antallet i »answers«.',
  },
  'more-problems': {
    what: ({ count }) => `Der er ${count} ting mere, som ikke er nævnt.`,
    remedy: () => 'Ret det, der er nævnt, og prøv igen.',
  },
};
