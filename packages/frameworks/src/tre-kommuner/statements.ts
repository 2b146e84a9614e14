import type { StatementSet } from '@pejl/core';

/** The vision that everything is anchored in, what the evaluation of phase 1 found, and the four lessons that phase 2 takes from it. */
export const statementSets: readonly StatementSet[] = [
  {
    id: 'vision',
    title: { da: 'Visionen', en: 'The vision' },
    kind: 'anchor',
    statements: [
      {
        id: 'synligt-laerende-skoler',
        text: {
          da: 'Vi udvikler synligt lærende skoler. Alle børn styrker deres læringsprogression og lærer at lære mere.',
          en: 'We develop visibly learning schools. All children make stronger progress in learning and learn how to learn more.',
        },
      },
      {
        id: 'bedste-ballast',
        text: {
          da: 'Samfundet og de kompetencer, der er brug for, ændrer sig hele tiden. Den bedste ballast for eleverne er at være bevidste om deres egne læreprocesser og have et sprog for dem. De skal også have metoder og værktøjer, så de kan lære at lære.',
          en: 'Society and the competences it needs keep changing. What serves pupils best is to be aware of their own learning processes and have a language for them. They also need methods and tools for learning how to learn.',
        },
      },
      {
        id: 'et-ideal',
        text: {
          da: 'Visionen er et ideal, som skolerne bygger kapacitet til at nærme sig. Den skal kunne ses på alle skoler, men på forskellige måder. Ingen skole vil være helt i mål med det hele.',
          en: 'The vision is an ideal that schools build the capacity to come closer to. It should be visible at every school, though in different forms. No school will have got there on every point.',
        },
      },
    ],
  },
  {
    id: 'evaluering-maal',
    title: { da: 'Så langt nåede praksis i fase 1', en: 'How far practice had come after phase 1' },
    kind: 'point-of-attention',
    description: {
      da: 'EVA, Danmarks Evalueringsinstitut, har evalueret fasen. At der er et stykke vej endnu, overraskede ikke kommunerne: Alene at indføre begreberne i synlig læring var en stor opgave.',
      en: 'EVA, the Danish Evaluation Institute, evaluated the phase. It came as no surprise to the municipalities that there is still some way to go: introducing the terms of visible learning was a big task in itself.',
    },
    statements: [
      {
        id: 'eval-elev',
        text: {
          da: 'Praksis har især flyttet sig på målet om den synligt lærende elev.',
          en: 'Practice has moved most on the goal of the visibly learning pupil.',
        },
      },
      {
        id: 'eval-samarbejde',
        text: {
          da: 'Lærere og pædagoger oplever, at de i højere grad arbejder sammen om god undervisning. De drøfter også pædagogik og didaktik mere.',
          en: 'Teachers and pedagogues find that they work together more on good teaching. They also discuss pedagogy and didactics more.',
        },
      },
      {
        id: 'eval-bevidsthed',
        text: {
          da: 'Elevernes bevidsthed om egne læreprocesser har flyttet sig mindre. Det har deres dialog med de voksne om læring også.',
          en: 'Pupils’ awareness of their own learning processes has moved less. So has their dialogue with the adults about learning.',
        },
      },
      {
        id: 'eval-feedback',
        text: {
          da: 'Feedback har ikke flyttet sig ret meget. Det gælder både den, eleverne får af lærere og pædagoger, og den, lærere og pædagoger får af ledelsen.',
          en: 'Feedback has not moved much. That goes both for what pupils get from teachers and pedagogues and for what teachers and pedagogues get from leaders.',
        },
      },
      {
        id: 'eval-data',
        text: {
          da: 'Der samles flere data om elevernes progression. Men der er stadig meget at hente i at bruge dem til feedback og til at tilrettelægge læreprocesser.',
          en: 'More data are gathered on pupils’ progress. But there is still much to gain from using them in feedback and in planning learning processes.',
        },
      },
    ],
  },
  {
    id: 'evaluering-implementering',
    title: { da: 'Sådan blev fase 1 oplevet', en: 'How phase 1 was experienced' },
    kind: 'point-of-attention',
    description: {
      da: 'Evalueringen peger på både kritik og energi.',
      en: 'The evaluation points to both criticism and energy.',
    },
    statements: [
      {
        id: 'eval-egen-kontekst',
        text: {
          da: 'Det var svært for skolerne at tilpasse forløbet til deres egen kontekst. Det føltes ufleksibelt.',
          en: 'It was hard for schools to adapt the programme to their own context. It felt inflexible.',
        },
      },
      {
        id: 'eval-klarhed',
        text: {
          da: 'Indholdet var uklart, og man savnede konkrete vejledninger tæt på praksis.',
          en: 'The content was unclear, and people missed concrete guides close to practice.',
        },
      },
      {
        id: 'eval-tid',
        text: {
          da: 'Medarbejderne savnede tid til selv at gøre sig erfaringer.',
          en: 'Staff lacked time to gain experience of their own.',
        },
      },
      {
        id: 'eval-lic',
        text: {
          da: 'LIC’erne havde meget forskellige vilkår for at være forandringsagenter. Det var forskelligt, hvor godt skolens organisering støttede dem, og hvor meget fokus ledelsen havde på dem.',
          en: 'LICs had very different conditions for being change agents. Schools differed in how well their organisation supported them and in how far leaders focused on it.',
        },
      },
      {
        id: 'eval-motivation',
        text: {
          da: 'Indholdet og de pædagogiske grundtanker i synlig læring var spændende og relevante at arbejde med. Den energi bygger fase 2 videre på.',
          en: 'The content and the basic pedagogical ideas of visible learning were exciting and relevant to work with. Phase 2 builds on that energy.',
        },
      },
    ],
  },
  {
    id: 'laert-af-fase-1',
    title: { da: 'Fire ting, som fase 2 tager med fra fase 1', en: 'Four things that phase 2 takes from phase 1' },
    kind: 'lesson',
    statements: [
      {
        id: 'ledelser-ejer-forandringen',
        text: {
          da: 'Alle skoleledelser skal mobiliseres: Det er dem, der skal eje forandringen, når en synligt lærende praksis skal slå rod.',
          en: 'The leaders of every school are to be mobilised: they are the ones to own the change when a visibly learning practice is to take root.',
        },
        description: {
          da: 'Det sker først og fremmest med skolens egen handleplan, som mange medarbejdere er med til at lave. Skolen ejer den og prioriterer selv. Støtten fra UCC til ledelsen og skolens synlig læring-team fortsætter, og det gør lederrummene også. Dér får lederne et fagligt forspring og et særligt rum for dialog.',
          en: 'Above all, this happens through the school’s own action plan, made with many of the staff. The school owns it and sets its own priorities. UCC’s support for leaders and for the school’s visible learning team continues, and so do the leaders’ rooms. There leaders get a professional head start and a space of their own for dialogue.',
        },
      },
      {
        id: 'lic-som-forandringsagenter',
        text: {
          da: 'LIC’er og andre ressourcepersoner skal arbejde endnu mere systematisk som forandringsagenter.',
          en: 'LICs and other resource people are to work even more systematically as change agents.',
        },
        description: {
          da: 'Sammen med ledelsen møder LIC’erne nye perspektiver og værktøjer, handler i praksis og får både sparring og supervision af træner-trænere. Hver skole tager i sin handleplan stilling til organisering, tid og støtte. Nogle bliver uddannet til instruktører. Som frontløbere baner de vejen og giver kollegerne lyst til at arbejde videre.',
          en: 'Together with leaders, LICs meet new perspectives and tools, act in practice and get consultation and supervision from trainers’ trainers. In its action plan each school decides on organisation, time and support. Some are trained as instructors. As front runners they pave the way and make colleagues want to go on.',
        },
      },
      {
        id: 'tid-og-lokal-tilpasning',
        text: {
          da: 'Der skal være mere tid til at reflektere og til at tilpasse lokalt.',
          en: 'There is to be more time to reflect and to adapt locally.',
        },
        description: {
          da: 'Skolerne laver egne handleplaner, vælger fokus undervejs og vurderer, hvor mange medarbejdere der får tilbudt kompetenceudvikling hvornår. Det er et krav, at planen siger, hvordan viden og metoder bliver til praksis: hvordan det bliver organiseret, og hvornår der er tid til at øve sig.',
          en: 'Schools make their own action plans, choose their focus along the way and judge how many of the staff to offer professional development, and when. The plan is required to say how knowledge and methods become practice: how it is organised, and when there is time to practise.',
        },
      },
      {
        id: 'bred-forstaaelse',
        text: {
          da: 'Synlig læring skal være en del af én samlet pædagogisk-didaktisk indsats, og pædagogernes viden og praksis skal med.',
          en: 'Visible learning is to be part of one whole effort in pedagogy and didactics, and pedagogues’ knowledge and practice are to be in it.',
        },
        description: {
          da: 'Nogle lærere og pædagoger syntes, at synlig læring så for snævert på den faglige læring. Det kan skyldes den måde, kurserne var på, og eksempler fra skoler i andre lande. Fase 2 ser bredt på synlig læring: Elevernes perspektiv bliver systematisk inddraget, og læringsrum og læringsrelationer er med. Der bliver taget hensyn til pædagogernes ansvarsområder, og pædagoger, der er LIC’er, får netværk. Lokale eksempler, fx film, skal gøre det lettere at spejle sin egen praksis.',
          en: 'Some teachers and pedagogues felt that visible learning focused too narrowly on academic learning. That may be because of how the courses presented it and because of examples from schools in other countries. Phase 2 takes a broad view of visible learning: pupils’ perspective is brought in systematically, and so are learning spaces and relationships. Pedagogues’ areas of responsibility are taken into account, and pedagogues who are LICs get networks. Local examples, such as films, are to make it easier for staff to see their own practice in them.',
        },
      },
    ],
  },
];
