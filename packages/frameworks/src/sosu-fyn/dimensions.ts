import type { Claim, Descriptor, Dimension, Level, LocalizedText } from '@pejl/core';

/** The five levels that all three taxonomies have. They carry no names: the screen says "Niveau 3" itself. */
export const levels: readonly Level[] = [
  { id: 'niveau-1' },
  { id: 'niveau-2' },
  { id: 'niveau-3' },
  { id: 'niveau-4' },
  { id: 'niveau-5' },
];

const taxonomies = ['undervisere', 'administration-og-support', 'ledere'] as const;

const sharedTitles: Readonly<Record<string, LocalizedText>> = {
  'team-maal': { da: 'Team – mål', en: 'Team: aims' },
  'team-normer': { da: 'Team – normer', en: 'Team: norms' },
  'refleksion-og-videndeling': { da: 'Refleksion og videndeling', en: 'Reflection and knowledge sharing' },
  'tillid-og-mod': { da: 'Relationel tillid og mod', en: 'Relational trust and courage' },
};

/** The four dimensions that the three taxonomies share, as one of them has them: each points to the two others. */
export function sharedDimensions(taxonomy: (typeof taxonomies)[number]): Dimension[] {
  const others = taxonomies.filter((id) => id !== taxonomy);
  return Object.entries(sharedTitles).map(([id, title]) => ({
    id,
    title,
    sameAs: others.map((other) => ({ taxonomy: other, dimension: id })),
  }));
}

type Cell = readonly Claim[];

/** The descriptors of one dimension from the claims of its five levels, lowest level first. */
export function ladder(dimension: string, cells: readonly [Cell, Cell, Cell, Cell, Cell]): Descriptor[] {
  return levels.map(({ id }, at) => ({ level: id, dimension, claims: cells[at] ?? [] }));
}

// What follows stands in more than one of the three taxonomies, because the source says the same to each of them.

export const normerUsagte: Claim = {
  id: 'normer-usagte',
  text: {
    da: 'Vi har hver vores opfattelse af, hvordan vi skal samarbejde i teamet, og hvad den enkelte skal bidrage med, men vi har endnu ikke sagt det højt til hinanden.',
    en: 'We each have our own view of how the team should work together and what each person should contribute, but we have not yet said so aloud to each other.',
  },
};

export const normerTydelige: Claim = {
  id: 'normer-goeres-tydelige',
  text: {
    da: 'Vi arbejder på at gøre det tydeligt for hinanden, hvilke normer for samarbejdet vi har fælles.',
    en: 'We are working on making it clear to each other which norms for working together we share.',
  },
};

export const normerTalerOm: Claim = {
  id: 'normer-taler-om-samarbejdet',
  text: {
    da: 'Vi taler om, hvordan vi skal samarbejde, og hvad den enkelte skal bidrage med.',
    en: 'We talk about how we are to work together and what each of us is to contribute.',
  },
};

export const normerFormuleret: Claim = {
  id: 'normer-sat-ord-paa',
  text: {
    da: 'Vi har sat ord på vores fælles normer for samarbejdet.',
    en: 'We have put our shared norms for working together into words.',
  },
};

export const normerBidrag: Claim = {
  id: 'normer-siger-bidrag',
  text: {
    da: 'Vores fælles normer siger, hvilket bidrag vi venter af hver enkelt.',
    en: 'Our shared norms say what we expect each person to contribute.',
  },
};

export const normerViserVej: Claim = {
  id: 'normer-viser-vej',
  text: {
    da: 'Vores fælles normer er på plads, og vi lader dem vise vej i arbejdet.',
    en: 'Our shared norms are in place, and we let them guide our work.',
  },
};

export const normerAnsvar: Claim = {
  id: 'normer-holder-hinanden-ansvarlige',
  text: {
    da: 'Vi følger løbende op på, om vi alle lever op til vores fælles normer. Når det glipper, siger vi det og holder hinanden ansvarlige.',
    en: 'We continually follow up on whether we are all living up to our shared norms. When things slip, we say so and hold each other accountable.',
  },
};

/** Carried on from level 4 to level 5 in all three taxonomies. */
export const normerJusteres: Claim = {
  id: 'normer-justeres',
  text: {
    da: 'Vi tager jævnligt vores fælles normer op til vurdering og justerer dem, når det kan gøre samarbejdet endnu bedre.',
    en: 'We regularly review our shared norms and adjust them when doing so can make our work together even better.',
  },
};

export const normerFoelges: Claim = {
  id: 'normer-foelges',
  text: {
    da: 'Vi respekterer vores fælles normer og følger dem i hverdagen.',
    en: 'We respect our shared norms and follow them from day to day.',
  },
};

export const normerUdfordrer: Claim = {
  id: 'normer-tillid-og-udfordring',
  text: {
    da: 'Vi arbejder tæt sammen og møder hinanden med tillid og respekt. Vi udfordrer hinanden og gør hinanden dygtigere.',
    en: 'We work closely together and meet each other with trust and respect. We challenge each other and help each other to get better.',
  },
};

export const delerTilfaeldigt: Claim = {
  id: 'refleksion-deler-tilfaeldigt',
  text: {
    da: 'Vi deler viden nu og da, når vi tilfældigt falder i snak.',
    en: 'Now and then, when we happen to get talking, we share what we know.',
  },
};

export const refleksionEgneOpgaver: Claim = {
  id: 'refleksion-hver-sine-opgaver',
  text: {
    da: 'Vi arbejder side om side, og hver af os samler sig om sine egne opgaver.',
    en: 'We work side by side, and each of us concentrates on our own tasks.',
  },
};

export const refleksionRutinerPaaVej: Claim = {
  id: 'refleksion-rutiner-paa-vej',
  text: {
    da: 'Vi er ved at få faste rutiner for, hvornår og hvordan vi reflekterer og deler viden i teamet.',
    en: 'We are establishing regular routines for when and how we reflect and share knowledge in the team.',
  },
};

export const tillidOejePaaHinanden: Claim = {
  id: 'tillid-oeje-for-hinanden',
  text: {
    da: 'Vi har fået øje på, at hver af os ved og kan noget, som resten af teamet kan bruge.',
    en: 'We have noticed that each of us knows and can do things that the rest of the team could use.',
  },
};

export const tillidProeverAtSpoerge: Claim = {
  id: 'tillid-proever-at-spoerge',
  text: {
    da: 'Når vi står med en udfordring, prøver vi at være åbne om den og spørge om hjælp.',
    en: 'When we face a challenge, we try to be open about it and ask for help.',
  },
};

/** Carried on from level 3 to level 5 in all three taxonomies. */
export const tillidTraekkerPaa: Claim = {
  id: 'tillid-traekker-paa-hinanden',
  text: {
    da: 'Vi sætter pris på det, hver af os ved og kan, og vi trækker på det.',
    en: 'We value what each of us knows and can do, and we draw on it.',
  },
};

export const tillidFeedbackOmraade: Claim = {
  id: 'tillid-feedback-omraade',
  text: {
    da: 'Af og til vælger vi et afgrænset område, hvor vi giver hinanden feedback og tager imod den.',
    en: 'From time to time we pick one particular area in which we give and receive feedback.',
  },
};

export const tillidFeedbackOgAabenhed: Claim = {
  id: 'tillid-feedback-og-aabenhed',
  text: {
    da: 'Vi giver hinanden feedback i hverdagen og tager imod den. Vi er alle åbne om det, der er svært, og tør vise os sårbare.',
    en: 'We give and receive feedback in our everyday work. All of us are open about what is hard and willing to show vulnerability.',
  },
};
