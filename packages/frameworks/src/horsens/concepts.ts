import type { Concept } from '@pejl/core';

/** The terms that the strategy rests on. Two that it only names are defined by us, and marked. */
export const concepts: readonly Concept[] = [
  {
    id: 'professionel-ansvarlighed',
    term: { da: 'Professionel ansvarlighed', en: 'Professional accountability' },
    definition: {
      da: 'Den opstår, når mennesker selv tager et ansvar på sig, alene og i grupper. Ansvaret er på én gang personligt, professionelt og fælles.',
      en: 'It arises when people take on a responsibility themselves, alone and in groups. The responsibility is personal, professional and shared, all at once.',
    },
    points: [
      {
        id: 'rigtige-valg',
        text: { da: 'Ansvar for at vælge rigtigt.', en: 'Responsibility for making the right choices.' },
      },
      {
        id: 'forbedringer',
        text: { da: 'Ansvar for, at vi hele tiden bliver bedre.', en: 'Responsibility for steady improvement.' },
      },
      {
        id: 'alle-boern',
        text: { da: 'Ansvar for, at det lykkes for alle børn.', en: 'Responsibility for every child’s success.' },
      },
    ],
    seeAlso: ['professionel-doemmekraft', 'proceskvalitet'],
  },
  {
    id: 'professionel-doemmekraft',
    term: { da: 'Professionel dømmekraft', en: 'Professional judgement' },
    definition: {
      da: 'En del af den professionelle ansvarlighed. Ingen faste regler kan fortælle en pædagog eller lærer, hvad der er det rigtige at gøre. På eget ansvar må man bruge sin professionelle og faglige dømmekraft og beslutte, hvad situationen kræver, så børnene får det bedst mulige læringsmiljø lige dér.',
      en: 'A part of professional accountability. No fixed rules can tell a pedagogue or a teacher what is right to do. They have to use their professional judgement, on their own responsibility, and decide what the situation calls for, so that the children have the best possible environment for learning there and then.',
    },
    seeAlso: ['professionel-ansvarlighed'],
  },
  {
    id: 'resultatkvalitet',
    term: { da: 'Resultatkvalitet', en: 'Quality of results' },
    definition: {
      da: 'Kvaliteten af de resultater, vi når for børnene. Den kræver, at vi hele tiden også udvikler proceskvaliteten.',
      en: 'The quality of the results that we achieve for the children. It takes continuous development of the quality of the process as well.',
    },
    seeAlso: ['proceskvalitet'],
  },
  {
    id: 'proceskvalitet',
    term: { da: 'Proceskvalitet', en: 'Quality of the process' },
    definition: {
      da: 'Kvaliteten af det arbejde, vi gør, når vi løser kerneopgaven for børnene. Vi udvikler den hele tiden, sammen med andre professionelle.',
      en: 'The quality of the work we do as we carry out the core task for the children. We keep developing it, together with other professionals.',
    },
    seeAlso: ['resultatkvalitet'],
  },
  {
    id: 'synlig-laering',
    term: { da: 'Synlig og målstyret læring', en: 'Visible, goal-directed learning' },
    definition: {
      da: 'Det pædagogiske personale i dagtilbud og skole bruger læringsmål og tegn på læring løbende og med system: når læringen bliver lagt til rette, mens den er i gang, og når den bliver evalueret.',
      en: 'Pedagogical staff in day care and school work continually and systematically with learning goals and signs of learning: when they plan the learning, while it takes place and when they evaluate it.',
    },
    points: [
      {
        id: 'maalene-styrer',
        text: {
          da: 'Læringsmålene afgør, hvad aktiviteterne skal handle om, hvilke data der bliver samlet, hvad børn og elever får feedback på, og hvordan der bliver evalueret.',
          en: 'The learning goals decide what the activities are about, which data are gathered, what children and pupils get feedback on, and how things are evaluated.',
        },
      },
      {
        id: 'maalene-viser',
        text: {
          da: 'Målene viser børn og elever, hvad de skal lære.',
          en: 'The goals show children and pupils what they are to learn.',
        },
      },
      {
        id: 'kursen-justeres-sammen',
        text: {
          da: 'Med målet for øje kan personale og børn justere kursen sammen undervejs.',
          en: 'With the goal in view, staff and children can adjust the course together along the way.',
        },
      },
    ],
    seeAlso: ['udviklende-tankesaet', 'data'],
  },
  {
    id: 'plf',
    term: { da: 'Professionelt læringsfællesskab (PLF)', en: 'Professional learning community (PLC)' },
    definition: {
      da: 'Et professionelt samarbejde, hvor praksis er afprivatiseret. Det er systematisk, bygger på data og har fokus på børnenes læringsprogression. Man ser analytisk og reflekterende på praksis, og man kender det på struktur, feedback og samarbejde. Sammen gør man hele tiden den daglige praksis bedre, så alle børn lærer og udvikler sig mere.',
      en: 'A professional collaboration in which practice is deprivatised. It is systematic, builds on data and focuses on children’s progress in learning. People look at practice analytically and reflectively, and it is known by its structure, its feedback and the way people work together. Together they keep improving daily practice, so that every child learns and develops more.',
    },
    points: [
      {
        id: 'mindset',
        text: {
          da: 'Først og fremmest et mindset: Vi vil blive ved med at lære sammen på alle niveauer.',
          en: 'First and foremost a mindset: we want to keep learning together, at every level.',
        },
      },
      {
        id: 'moedeform',
        text: {
          da: 'Ordet bruges også om en konkret mødeform, hvor læringsfællesskabet bliver til praksis.',
          en: 'The word is also used of a specific form of meeting in which the learning community is put into practice.',
        },
      },
      {
        id: 'fortsat-fokus-paa-laering',
        text: {
          da: 'Det særlige er, at man med vilje og hele tiden har blikket på læring, både hos børn og hos voksne. Det gælder det, den enkelte lærer, og det, man lærer sammen.',
          en: 'What sets it apart is the intended and constant focus on learning, among children and adults alike: on what each person learns, and on what people learn together.',
        },
      },
    ],
    seeAlso: ['data', 'synsninger', 'selvstaendighedskultur'],
  },
  {
    id: 'data',
    term: { da: 'Data', en: 'Data' },
    definition: {
      da: 'Et bredt begreb. Et professionelt læringsfællesskab bruger mange slags data til at reflektere over praksis og gøre den bedre.',
      en: 'A broad term. A professional learning community uses many kinds of data to reflect on practice and improve it.',
    },
    points: [
      {
        id: 'tal-eller-ord',
        text: {
          da: 'Data kan være kvantitative eller kvalitative. Det kan fx være testresultater, observationer, faglige vurderinger, spørgeskemaer, interview og ting, som børn og elever har lavet.',
          en: 'Data may be quantitative or qualitative: test results, observations, professional judgements, questionnaires, interviews and things that children and pupils have made, for example.',
        },
      },
      {
        id: 'fastholdt',
        text: {
          da: 'Data er fastholdt, fx på skrift eller på video, så man kan vende tilbage til dem.',
          en: 'Data are kept, in writing or on video for example, so that people can come back to them.',
        },
      },
      {
        id: 'ikke-fortolket',
        text: {
          da: 'Data er information, som ingen har fortolket endnu. Først når de bliver analyseret, bliver de til viden.',
          en: 'Data are information that nobody has interpreted yet. Only when they are analysed do they become knowledge.',
        },
      },
      {
        id: 'om-et-spoergsmaal',
        text: {
          da: 'Data handler altid om noget. Det spørgsmål, man vil have svar på, afgør, hvilke data man skal bruge.',
          en: 'Data are always about something. The question that people want answered decides which data they need.',
        },
      },
      {
        id: 'udfordrer-antagelser',
        text: {
          da: 'Data udfordrer det, vi tager for givet: »vi plejer«, »vi synes« og »vi tror«.',
          en: 'Data challenge what we take for granted: “we usually”, “we think” and “we believe”.',
        },
      },
    ],
    seeAlso: ['synsninger', 'plf'],
  },
  {
    id: 'ledelse-af-laering',
    term: { da: 'Ledelse af læring', en: 'Leadership of learning' },
    definition: {
      da: 'En faglig ledelse, der støtter børns og elevers læring og derfor er tæt på både dem og medarbejderne. Den skal skabe og udvikle en læringskultur, hvor alle bliver ved med at lære.',
      en: 'Professional leadership that supports the learning of children and pupils and is therefore close both to them and to the staff. It is to create and develop a learning culture in which everybody keeps learning.',
    },
    points: [
      {
        id: 'skaber-betingelser',
        text: {
          da: 'Lederen skaber de betingelser, der får arbejdet med børnenes læringsprogression til at lykkes.',
          en: 'The leader creates the conditions in which the work on children’s progress in learning can succeed.',
        },
      },
      {
        id: 'faelles-vision',
        text: {
          da: 'Lederen udvikler en fælles vision og formidler den. Medarbejdere løser komplekse problemer bedre, når de ved, hvilke normer de arbejder efter.',
          en: 'The leader develops a shared vision and communicates it. Staff solve complex problems better when they know which norms they work by.',
        },
      },
      {
        id: 'retning-og-roller',
        text: {
          da: 'Lederen sætter retning for målene, får forventninger og normer på det rene og siger klart, hvem der har hvilken rolle og hvilket ansvar.',
          en: 'The leader sets the direction for the goals, settles expectations and norms, and says clearly who has which role and which responsibility.',
        },
      },
      {
        id: 'leder-og-data',
        text: {
          da: 'Lederen støtter medarbejdernes arbejde med data og bruger selv data til at udvikle sin egen praksis.',
          en: 'The leader supports the staff’s work with data, and uses data to develop his or her own practice.',
        },
      },
    ],
    seeAlso: ['lead-learner', 'systemspiller'],
  },
  {
    id: 'lead-learner',
    term: { da: 'Lead learner', en: 'Lead learner' },
    definition: {
      da: 'En leder, der lærer sammen med medarbejderne i professionelle læringsfællesskaber og på lige fod med dem. I dagtilbuddet eller på skolen skal alle tydeligt kunne se det: Lederen er rollemodel og katalysator.',
      en: 'A leader who learns together with the staff in professional learning communities, on an equal footing. Everybody in the day-care centre or the school should see it clearly: the leader is a role model and a catalyst.',
    },
    seeAlso: ['ledelse-af-laering', 'plf'],
  },
  {
    id: 'systemspiller',
    term: { da: 'Systemspiller', en: 'System player' },
    definition: {
      da: 'En leder, der ser sit eget sted som en del af noget større: et fællesskab, hvor hvert dagtilbud og hver skole løser sin del af den opgave, man har sammen. Lederen tager ansvar og medansvar for det hele og sikrer, at det hænger sammen med resten af organisationen.',
      en: 'A leader who sees his or her own place as part of something larger: a community in which each day-care centre and each school does its part of the task they share. The leader takes responsibility, alone and with others, for all of it, and makes sure that it hangs together with the rest of the organisation.',
    },
    points: [
      {
        id: 'bidrager',
        text: {
          da: 'Lederen bidrager selv til de fælles forbedringer.',
          en: 'The leader contributes to the improvements that everybody shares.',
        },
      },
      {
        id: 'drager-nytte',
        text: {
          da: 'Lederen bruger også de forbedringer, som andre i fællesskabet har fundet frem til.',
          en: 'The leader also makes use of the improvements that others in the community have come up with.',
        },
      },
    ],
    seeAlso: ['ledelse-af-laering'],
  },
  {
    id: 'udviklende-tankesaet',
    term: { da: 'Udviklende tankesæt (growth mindset)', en: 'Growth mindset' },
    definition: {
      da: 'Det modsatte af »fixed mindset«. Det er udgangspunktet, både når børn og elever skal lære, og når medarbejderne skal.',
      en: 'The opposite of a “fixed mindset”. It is the starting point for learning, for children and pupils as well as for staff.',
    },
    seeAlso: ['synlig-laering', 'ledelse-af-laering'],
  },
  {
    id: 'synsninger',
    term: { da: 'Synsninger', en: 'Unsupported opinions' },
    definition: {
      da: 'Meninger, der bygger på, hvad man plejer, synes eller tror, og ikke på noget, man har undersøgt.',
      en: 'Opinions that rest on what people usually do, think or believe, and not on anything that they have looked into.',
    },
    seeAlso: ['data', 'plf'],
    origin: 'editor',
  },
  {
    id: 'selvstaendighedskultur',
    term: { da: 'Selvstændighedskultur', en: 'Go-it-alone culture' },
    definition: {
      da: 'En kultur, hvor den enkelte klarer arbejdet alene og selv afgør, hvad der er rigtigt, uden at andre ser med.',
      en: 'A culture in which each person does the work alone and decides alone what is right, without others looking on.',
    },
    seeAlso: ['plf'],
    origin: 'editor',
  },
];
