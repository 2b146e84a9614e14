import type { Claim, Taxonomy } from '@pejl/core';
import {
  delerTilfaeldigt,
  ladder,
  levels,
  normerBidrag,
  normerFoelges,
  normerJusteres,
  normerTalerOm,
  normerTydelige,
  normerViserVej,
  refleksionEgneOpgaver,
  refleksionRutinerPaaVej,
  sharedDimensions,
  tillidFeedbackOgAabenhed,
  tillidOejePaaHinanden,
  tillidProeverAtSpoerge,
  tillidTraekkerPaa,
} from './dimensions.ts';

const faellesAnsvar: Claim = {
  id: 'maal-faelles-ansvar',
  text: {
    da: 'Vi arbejder sammen i teamet. Opgaverne er vores fælles ansvar, og vi løser dem i fællesskab.',
    en: 'We work together in the team. The tasks are our shared responsibility, and we carry them out together.',
  },
};

const prioritererSammen: Claim = {
  id: 'maal-prioriterer-sammen',
  text: {
    da: 'Vi prioriterer opgaverne sammen, så vi kan stå inde for kvaliteten.',
    en: 'We set priorities together, so that we can vouch for the quality of our work.',
  },
};

const hjaelperHinanden: Claim = {
  id: 'tillid-hjaelp-i-arbejdet',
  text: {
    da: 'Det er en selvfølge, at vi hjælper hinanden, når noget i arbejdet er svært.',
    en: 'When something in our work is difficult, we help each other as a matter of course.',
  },
};

/** The team taxonomy for administration and other supporting functions: 5 levels by 4 dimensions. */
export const support: Taxonomy = {
  id: 'administration-og-support',
  title: {
    da: 'Team-taksonomi for administration og øvrige understøttende funktioner',
    en: 'Team taxonomy for administration and other supporting functions',
  },
  audience: 'support',
  levels,
  dimensions: sharedDimensions('administration-og-support'),
  descriptors: [
    ...ladder('team-maal', [
      [
        {
          id: 'maal-egne-opgaver',
          text: {
            da: 'Vi hører til i et team, men hver af os tænker mest på sine egne opgaver.',
            en: 'We belong to a team, but each of us thinks mostly of our own tasks.',
          },
        },
      ],
      [
        {
          id: 'maal-en-haand-med-opgaverne',
          text: {
            da: 'Vi arbejder sammen i teamet, og vi kan bede hinanden om en hånd med opgaverne.',
            en: 'We work together in the team, and we can ask each other for a hand with our tasks.',
          },
        },
      ],
      [
        {
          id: 'maal-kan-hinandens-opgaver',
          text: {
            da: 'Vi arbejder sammen i teamet og kan løse hinandens opgaver. Når en af os er væk, dækker vi andre ind.',
            en: 'We work together in the team and can do each other’s tasks. When one of us is away, the rest of us cover.',
          },
        },
        {
          id: 'maal-spoerger-til-raads',
          text: {
            da: 'Vi spørger gerne hinanden til råds om, hvordan en opgave bedst kan løses.',
            en: 'We are happy to ask each other’s advice on how a task is best done.',
          },
        },
      ],
      [
        faellesAnsvar,
        prioritererSammen,
        {
          id: 'maal-til-tiden-ogsaa-i-travlhed',
          text: {
            da: 'Vi løser opgaverne effektivt og til tiden, og kvaliteten er høj. Det gælder også, når der er travlt.',
            en: 'We get tasks done efficiently and on time, and to a high standard. That goes for busy periods too.',
          },
        },
      ],
      [
        faellesAnsvar,
        prioritererSammen,
        {
          id: 'maal-udfordrer-processerne',
          text: {
            da: 'Vi udfordrer hele tiden både os selv og hinanden, så vi finder flere måder at gøre vores arbejdsgange bedre på.',
            en: 'We constantly challenge both ourselves and each other, so that we find further ways to improve our processes.',
          },
        },
      ],
    ]),
    ...ladder('team-normer', [
      [
        {
          id: 'normer-hver-sin-opfattelse',
          text: {
            da: 'Vi har hver vores egen opfattelse af, hvordan vi skal samarbejde i teamet, og hvad den enkelte skal bidrage med.',
            en: 'We each have our own view of how the team should work together and what each person should contribute.',
          },
        },
      ],
      [normerTydelige, normerTalerOm],
      [
        {
          id: 'normer-aftalt',
          text: {
            da: 'Vi har aftalt, hvilke fælles normer vi vil samarbejde efter.',
            en: 'We have agreed which shared norms we want to work together by.',
          },
        },
        normerBidrag,
      ],
      [
        normerViserVej,
        {
          id: 'normer-forpligter-hinanden',
          text: {
            da: 'Vi følger løbende op på, om alle i teamet lever op til vores fælles normer, og vi holder hinanden fast på dem.',
            en: 'We continually follow up on whether everyone in the team is living up to our shared norms, and we hold each other to them.',
          },
        },
        normerJusteres,
      ],
      [
        normerFoelges,
        {
          id: 'normer-har-skabt-tillid',
          text: {
            da: 'Vi har tillid til hinanden og respekt for hinanden. Det har vores fælles normer været med til at skabe.',
            en: 'We trust and respect each other. Our shared norms have helped to create that.',
          },
        },
        normerJusteres,
      ],
    ]),
    ...ladder('refleksion-og-videndeling', [
      [refleksionEgneOpgaver, delerTilfaeldigt],
      [
        {
          id: 'refleksion-i-arbejdsomraadet',
          text: {
            da: 'Inden for hvert arbejdsområde reflekterer vi og deler det, vi ved, når noget optager os. Det sker spontant og uformelt.',
            en: 'Within each area of work we reflect and share what we know when something is on our minds. It happens spontaneously and informally.',
          },
        },
        {
          id: 'refleksion-ideer-til-opgaver',
          text: {
            da: 'Vi giver hinanden ideer til gode måder at løse opgaverne på.',
            en: 'We give each other ideas for good ways of doing our tasks.',
          },
        },
      ],
      [
        refleksionRutinerPaaVej,
        {
          id: 'refleksion-ser-paa-processer',
          text: {
            da: 'Når vi reflekterer og deler viden, leder vi efter måder at gøre vores arbejdsgange bedre på.',
            en: 'When we reflect and share knowledge, we look for ways to improve our processes.',
          },
        },
      ],
      [
        {
          id: 'refleksion-systematisk-om-opgaver',
          text: {
            da: 'Vi følger vores rutiner og reflekterer systematisk sammen over, hvordan vi løser opgaverne.',
            en: 'We follow our routines and reflect together, systematically, on how we carry out our tasks.',
          },
        },
        {
          id: 'refleksion-bedre-arbejdsgange',
          text: {
            da: 'Vi udvikler sammen indsatser, der gør vores arbejdsgange bedre.',
            en: 'Together we develop approaches that improve our processes.',
          },
        },
        {
          id: 'refleksion-med-andre-team',
          text: {
            da: 'Vi reflekterer og udvikler sammen både med de nærmeste kolleger og med andre team, fx på tværs af administration og vejledning.',
            en: 'We reflect and develop our work both with our closest colleagues and with other teams, for example across administration and guidance.',
          },
        },
      ],
      [
        {
          id: 'refleksion-om-vaerdi',
          text: {
            da: 'Vi deler viden på tværs af arbejdsområder og holder os for øje, hvad vores arbejde er værd for skolen og dermed for elevernes og kursisternes læring.',
            en: 'We share knowledge across areas of work and keep in view what our work is worth to the school, and so to the learning of students and course participants.',
          },
        },
        {
          id: 'refleksion-afproever-nyt',
          text: {
            da: 'Vi udfordrer både os selv og hinanden til at prøve nye arbejdsgange og metoder, når de kan skabe endnu større værdi.',
            en: 'We challenge both ourselves and each other to try new processes and methods when they could create even greater value.',
          },
        },
      ],
    ]),
    ...ladder('tillid-og-mod', [
      [
        {
          id: 'tillid-alene-i-arbejdet',
          text: {
            da: 'Når noget i arbejdet er svært, klarer vi det som regel hver for sig.',
            en: 'When something in our work is difficult, we usually deal with it on our own.',
          },
        },
      ],
      [tillidOejePaaHinanden, tillidProeverAtSpoerge],
      [
        tillidTraekkerPaa,
        {
          id: 'tillid-beder-om-hjaelp-i-arbejdet',
          text: {
            da: 'Vi beder ofte hinanden om hjælp, når noget i arbejdet er svært.',
            en: 'We often ask each other for help when something in our work is difficult.',
          },
        },
      ],
      [
        tillidTraekkerPaa,
        hjaelperHinanden,
        {
          id: 'tillid-feedback-opgave',
          text: {
            da: 'Af og til tager vi en konkret opgave frem og giver hinanden feedback på, hvordan vi løser den.',
            en: 'From time to time we take up a specific task and give each other feedback on how we do it.',
          },
        },
      ],
      [tillidTraekkerPaa, hjaelperHinanden, tillidFeedbackOgAabenhed],
    ]),
  ],
};
