import type { Effort } from '@pejl/core';

/** What the tracks go on working with. The effort on data stands in two of them. */
export const efforts: readonly Effort[] = [
  {
    id: 'ramme-synlig-laering',
    text: {
      da: 'En fælles ramme, der siger, hvad standarden for synlig og målstyret læring er i dagtilbud og skoler.',
      en: 'A shared frame that says what the standard for visible, goal-directed learning is in day care and schools.',
    },
  },
  {
    id: 'synlig-laering-overalt',
    text: {
      da: 'At føre synlig og målstyret læring ud i livet i hvert dagtilbud og på hver skole i kommunen. Fokus er på at formidle viden, på forløb med aktionslæring og på at følge op på, hvilken effekt læringsforløb har.',
      en: 'Putting visible, goal-directed learning into practice in every day-care centre and every school in the municipality. The focus is on passing on knowledge, on action learning, and on following up on the effect of sequences of learning.',
    },
  },
  {
    id: 'personalets-data',
    text: {
      da: 'At gøre personalet dygtigere til at indsamle, analysere og bruge data.',
      en: 'Helping staff to become better at collecting, analysing and using data.',
    },
  },
  {
    id: 'kompetencer-synlig-laering',
    text: {
      da: 'At støtte dagtilbud og skoler, når de udvikler deres kompetencer i synlig og målstyret læring. Støtten skal passe sammen med den samlede strategi for kompetenceudvikling.',
      en: 'Supporting day care and schools as they develop their competences in visible, goal-directed learning. The support is to fit with the overall strategy for developing competences.',
    },
  },
  {
    id: 'ramme-plf',
    text: {
      da: 'En fælles ramme, der siger, hvad standarden for professionelle læringsfællesskaber er.',
      en: 'A shared frame that says what the standard for professional learning communities is.',
    },
  },
  {
    id: 'plf-standard-overalt',
    text: {
      da: 'At føre den faglige standard for professionelle læringsfællesskaber ud i livet i hvert dagtilbud og på hver skole i kommunen.',
      en: 'Putting the professional standard for professional learning communities into practice in every day-care centre and every school in the municipality.',
    },
  },
  {
    id: 'plf-funktioner',
    text: {
      da: 'At klæde ledere, vejledere og ressourcepersoner bedre på til deres funktion i forhold til professionelle læringsfællesskaber og udvikle deres kompetencer.',
      en: 'Equipping leaders, advisers and resource people better for their role in professional learning communities, and developing their competences.',
    },
  },
  {
    id: 'kompetencer-plf',
    text: {
      da: 'At støtte dagtilbud og skoler, når de udvikler deres kompetencer i professionelle læringsfællesskaber. Støtten skal passe sammen med den samlede strategi for kompetenceudvikling.',
      en: 'Supporting day care and schools as they develop their competences in professional learning communities. The support is to fit with the overall strategy for developing competences.',
    },
  },
  {
    id: 'fokus-paa-kerneopgaven',
    text: {
      da: 'Ledelsen har fokus på at lede kerneopgaven.',
      en: 'The leaders keep their focus on leading the core task.',
    },
  },
  {
    id: 'samarbejds-og-laeringskultur',
    text: {
      da: 'Ledelsen bygger en samarbejds- og læringskultur op og sørger for, at den holder.',
      en: 'The leaders build up a culture of collaboration and learning, and see to it that it lasts.',
    },
    parts: [
      {
        id: 'tillid-og-respekt',
        text: {
          da: 'Kulturen er præget af tillid og respekt.',
          en: 'The culture is marked by trust and respect.',
        },
      },
      {
        id: 'laere-af-fejl',
        text: {
          da: 'Man tør løbe en risiko og er åben om, at man lærer af sine fejl.',
          en: 'People dare to take a risk and are open about learning from their mistakes.',
        },
      },
      {
        id: 'praksis-udvikles',
        text: {
          da: 'Kulturen bliver ved med at udvikle praksis og gøre den bedre.',
          en: 'The culture keeps developing practice and making it better.',
        },
      },
    ],
  },
  {
    id: 'kapacitet',
    text: {
      da: 'Ledelsen sørger for, at der hele tiden bliver bygget kapacitet op på alle niveauer.',
      en: 'The leaders make sure that capacity is being built all the time, at every level.',
    },
  },
  {
    id: 'faglig-viden',
    text: {
      da: 'Ledelsen sørger for, at medarbejderne bruger, forankrer og udvikler deres faglige viden, kvalifikationer og kompetencer, både hver for sig og sammen.',
      en: 'The leaders make sure that staff use, anchor and develop their professional knowledge, qualifications and competences, each on their own and together.',
    },
  },
  {
    id: 'relevante-data',
    text: {
      da: 'Ledelsen støtter medarbejderne, når de arbejder med data, og sørger for, at relevante data kommer i spil. Det skal give bedre kvalitet for børnene.',
      en: 'The leaders support staff as they work with data, and bring relevant data into play. It is to lead to better quality for the children.',
    },
  },
  {
    id: 'professionelle-standarder',
    text: {
      da: 'Ledelsen indfører professionelle standarder og en professionel praksis og fremmer dem.',
      en: 'The leaders establish professional standards and professional practice, and promote them.',
    },
  },
  {
    id: 'rammer-om-plf',
    text: {
      da: 'Ledelsen sætter rammer om arbejdet i professionelle læringsfællesskaber og prioriterer det. Ledelsen sikrer også en relevant mødestruktur, som giver plads til at lære.',
      en: 'The leaders frame the work in professional learning communities and give it priority. That includes a relevant structure of meetings that leaves room for learning.',
    },
  },
  {
    id: 'foelge-op-paa-resultater',
    text: {
      da: 'Ledelsen følger hele tiden op på de resultater, som dagtilbuddet eller skolen når.',
      en: 'The leaders continually follow up on the results of the day-care centre or the school.',
    },
  },
  {
    id: 'interne-supportfunktioner',
    text: {
      da: 'Ledelsen sørger for, at de interne supportfunktioner virker, som de skal.',
      en: 'The leaders make sure that the internal support functions work as they should.',
    },
  },
  {
    id: 'sammenhaeng-og-helhed',
    text: {
      da: 'Ledelsen sikrer, at dagtilbuddet eller skolen hænger sammen med resten af dagtilbuds- og skoleområdet i én helhed og ét fællesskab, både på langs og på tværs.',
      en: 'The leaders see to it that the day-care centre or the school hangs together with the rest of day care and schools, as one whole and one community, both along and across the organisation.',
    },
  },
];

/** What runs inside all three tracks and is no track of its own. */
export const throughout: readonly Effort[] = [
  {
    id: 'kommunikation',
    text: {
      da: 'Kommunikation og en strategi for kommunikationen er bygget ind i alle tre indsatsspor.',
      en: 'Communication, and a strategy for it, are built into all three tracks.',
    },
  },
];
