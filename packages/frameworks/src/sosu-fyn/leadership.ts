import type { Claim, Taxonomy } from '@pejl/core';
import {
  delerTilfaeldigt,
  ladder,
  levels,
  normerAnsvar,
  normerBidrag,
  normerFoelges,
  normerFormuleret,
  normerJusteres,
  normerTalerOm,
  normerTydelige,
  normerUdfordrer,
  normerUsagte,
  normerViserVej,
  refleksionEgneOpgaver,
  refleksionRutinerPaaVej,
  sharedDimensions,
  tillidFeedbackOgAabenhed,
  tillidFeedbackOmraade,
  tillidOejePaaHinanden,
  tillidProeverAtSpoerge,
  tillidTraekkerPaa,
} from './dimensions.ts';

const hjaelperHinanden: Claim = {
  id: 'tillid-hjaelp-i-hverdagen',
  text: {
    da: 'Det er en selvfølge, at vi hjælper hinanden, når noget i hverdagen er svært.',
    en: 'When something in our day-to-day work is difficult, we help each other as a matter of course.',
  },
};

/** The team taxonomy for leadership teams: 5 levels by 5 dimensions. It speaks of the team and of those it supports. */
export const leadership: Taxonomy = {
  id: 'ledere',
  title: { da: 'Team-taksonomi for ledere', en: 'Team taxonomy for leaders' },
  audience: 'leadership',
  levels,
  dimensions: [
    ...sharedDimensions('ledere'),
    {
      id: 'ledelsesfokus-paa-elevernes-laering',
      title: { da: 'Ledelsesfokus på elevernes læring', en: 'Leadership focus on students’ learning' },
      readBeside: [{ taxonomy: 'undervisere', dimension: 'laering-om-elevernes-laering' }],
    },
  ],
  descriptors: [
    ...ladder('team-maal', [
      [
        {
          id: 'maal-hver-for-sig',
          text: {
            da: 'Vi er organiseret som et ledelsesteam, men vi klarer som regel hverdagens udfordringer hver for sig.',
            en: 'We are organised as a leadership team, but we usually deal with everyday challenges on our own.',
          },
        },
        {
          id: 'maal-teamsamarbejde-i-tankerne',
          about: 'supported-teams',
          text: {
            da: 'Vi har medarbejdernes teamsamarbejde i tankerne, men vi taler endnu ikke direkte om det.',
            en: 'We have teamwork among staff in mind, but we do not yet talk about it directly.',
          },
        },
      ],
      [
        {
          id: 'maal-kan-bede-om-hjaelp',
          text: {
            da: 'Vi arbejder sammen i ledelsesteamet. Vi kan bede hinanden om hjælp, når vi står med en konkret opgave eller udfordring.',
            en: 'We work together in the leadership team. We can ask each other for help when we face a specific task or challenge.',
          },
        },
        {
          id: 'maal-droefter-teamudvikling',
          about: 'supported-teams',
          text: {
            da: 'Vi drøfter, hvad vi sammen kan sætte i gang, så medarbejderteamene samarbejder og udvikler sig.',
            en: 'We discuss what we can set in motion together so that the staff teams collaborate and develop.',
          },
        },
      ],
      [
        {
          id: 'maal-saetter-smart-maal',
          text: {
            da: 'Vi sætter os fælles SMART-mål som ledelsesteam, og vi arbejder for at nå dem.',
            en: 'As a leadership team we set ourselves shared SMART goals, and we work to reach them.',
          },
        },
        {
          id: 'maal-ressourcer-og-stoette',
          about: 'supported-teams',
          text: {
            da: 'Vi fordeler ressourcerne i fællesskab. Sammen støtter vi medarbejderteamene i at udvikle sig som professionelle læringsfællesskaber.',
            en: 'We decide together how resources are shared out. Together we support the staff teams in developing as professional learning communities.',
          },
        },
      ],
      [
        {
          id: 'maal-foelger-smart-maal',
          text: {
            da: 'Vi holder øje med vores SMART-mål og følger jævnligt op på dem.',
            en: 'We keep track of our SMART goals and follow up on them regularly.',
          },
        },
        {
          id: 'maal-justerer-undervejs',
          text: {
            da: 'Vi justerer vores SMART-mål undervejs, i takt med at ledelsesteamet udvikler sig.',
            en: 'We adjust our SMART goals along the way as the leadership team develops.',
          },
        },
        {
          id: 'maal-foelger-teamene',
          about: 'supported-teams',
          text: {
            da: 'Vi følger med i, hvordan medarbejderteamene samarbejder og udvikler sig som professionelle læringsfællesskaber, og vi følger op på det.',
            en: 'We keep track of how the staff teams collaborate and develop as professional learning communities, and we follow up on it.',
          },
        },
      ],
      [
        {
          id: 'maal-smart-indarbejdet',
          text: {
            da: 'Vi holder fast i SMART-mål. De er blevet en fast del af vores målrettede samarbejde som ledere.',
            en: 'We hold on to SMART goals. They have become an established part of how we work together as leaders towards our aims.',
          },
        },
        {
          id: 'maal-holder-rammerne',
          about: 'supported-teams',
          text: {
            da: 'I vores mål kan man se, at vi sammen holder fast i rammerne for medarbejderteamene.',
            en: 'Our goals show that together we keep the conditions for the staff teams in place.',
          },
        },
        {
          id: 'maal-fokus-paa-teamene',
          about: 'supported-teams',
          text: {
            da: 'I vores mål kan man se, at vi sammen holder fokus på, hvordan medarbejderteamene samarbejder, hvad de når, og hvordan de bliver ved med at udvikle sig som professionelle læringsfællesskaber.',
            en: 'Our goals show that together we keep our focus on how the staff teams collaborate, what they achieve and how they continue to develop as professional learning communities.',
          },
        },
      ],
    ]),
    ...ladder('team-normer', [
      [normerUsagte],
      [normerTydelige, normerTalerOm],
      [
        normerFormuleret,
        normerBidrag,
        {
          id: 'normer-oever-ansvar',
          text: {
            da: 'Vi øver os i at sige det, når en norm ikke bliver fulgt, så vi lærer at holde hinanden ansvarlige.',
            en: 'We practise saying so when a norm is not being followed, so that we learn to hold each other accountable.',
          },
        },
      ],
      [normerViserVej, normerAnsvar, normerJusteres],
      [normerFoelges, normerUdfordrer, normerJusteres],
    ]),
    ...ladder('refleksion-og-videndeling', [
      [refleksionEgneOpgaver, delerTilfaeldigt],
      [
        {
          id: 'refleksion-naar-noget-droeftes',
          text: {
            da: 'Når vi drøfter en konkret udfordring i ledelsesteamet, reflekterer vi spontant over den og deler det, vi ved.',
            en: 'When we discuss a specific challenge in the leadership team, we reflect on it spontaneously and share what we know.',
          },
        },
        {
          id: 'refleksion-taler-om-vaerdien',
          about: 'supported-teams',
          text: {
            da: 'Vi taler med medarbejderne om, hvad man får ud af at reflektere og dele viden.',
            en: 'We talk with staff about the value of reflecting and sharing knowledge.',
          },
        },
      ],
      [
        {
          id: 'refleksion-saetter-rammer',
          text: {
            da: 'Vi aftaler rammer for det, når vi skal reflektere og dele viden i ledelsesteamet.',
            en: 'When it is time to reflect and share knowledge in the leadership team, we agree on the form it will take.',
          },
        },
        {
          id: 'refleksion-deler-for-standarden',
          text: {
            da: 'Vi deler ideer, materialer og redskaber, så vi alle arbejder efter de samme høje standarder.',
            en: 'We share ideas, materials and tools so that all of us work to the same high standards.',
          },
        },
        {
          id: 'refleksion-medarbejdere-deler-spontant',
          about: 'supported-teams',
          text: {
            da: 'Vi ser medarbejderne dele viden på tværs af teamene. Det sker spontant og uformelt.',
            en: 'We see staff sharing knowledge across teams. It happens spontaneously and informally.',
          },
        },
      ],
      [
        refleksionRutinerPaaVej,
        {
          id: 'refleksion-hjaelper-til-standarden',
          text: {
            da: 'Vi hjælper og støtter hinanden, så vi alle kan leve op til vores fælles, høje standarder.',
            en: 'We help and support each other so that all of us can live up to our shared high standards.',
          },
        },
        {
          id: 'refleksion-stoetter-medarbejderne',
          about: 'supported-teams',
          text: {
            da: 'Vi støtter medarbejderne i at reflektere og dele viden på tværs af organisationen.',
            en: 'We support staff in reflecting and sharing knowledge across the organisation.',
          },
        },
      ],
      [
        {
          id: 'refleksion-systematisk',
          text: {
            da: 'Vi følger vores rutiner og reflekterer og deler viden systematisk i ledelsesteamet.',
            en: 'We follow our routines and reflect and share knowledge systematically in the leadership team.',
          },
        },
        {
          id: 'refleksion-udvikler-med-medarbejderne',
          about: 'supported-teams',
          text: {
            da: 'Sammen med medarbejderne udvikler vi indsatser og metoder til at reflektere og dele viden. Det gælder både i medarbejderteamene og på tværs af organisationen.',
            en: 'Together with staff we develop approaches and methods for reflecting and sharing knowledge, both in the staff teams and across the organisation.',
          },
        },
        {
          id: 'refleksion-laeringssamtaler',
          about: 'supported-teams',
          text: {
            da: 'Sammen med medarbejderne bruger vi fx kollegial sparring, reflekterende team eller andre slags læringssamtaler.',
            en: 'Together with staff we use, for example, peer consultation, reflecting teams or other kinds of learning conversation.',
          },
        },
      ],
    ]),
    ...ladder('tillid-og-mod', [
      [
        {
          id: 'tillid-alene-i-hverdagen',
          text: {
            da: 'Når noget i hverdagen er svært, klarer vi det som regel hver for sig.',
            en: 'When something in our day-to-day work is difficult, we usually deal with it on our own.',
          },
        },
      ],
      [tillidOejePaaHinanden, tillidProeverAtSpoerge],
      [
        tillidTraekkerPaa,
        {
          id: 'tillid-beder-om-hjaelp-i-hverdagen',
          text: {
            da: 'Vi beder ofte hinanden om hjælp, når noget i hverdagen er svært.',
            en: 'We often ask each other for help when something in our day-to-day work is difficult.',
          },
        },
        {
          id: 'tillid-oever-modet',
          text: {
            da: 'Vi øver os i at turde give hinanden feedback og turde tage imod den.',
            en: 'We practise having the courage to give each other feedback and to receive it.',
          },
        },
      ],
      [tillidTraekkerPaa, hjaelperHinanden, tillidFeedbackOmraade],
      [tillidTraekkerPaa, hjaelperHinanden, tillidFeedbackOgAabenhed],
    ]),
    ...ladder('ledelsesfokus-paa-elevernes-laering', [
      [
        {
          id: 'ledelsesfokus-stoetter-usagt',
          text: {
            da: 'Vi støtter arbejdet med at føre skolens pædagogisk-didaktiske grundlag (PDMG) ud i livet, men vi har endnu ikke sagt højt, hvordan vi gør det.',
            en: 'We support the work of putting the school’s pedagogical-didactic foundation (PDMG) into practice, but we have not yet said aloud how we do so.',
          },
        },
        {
          id: 'ledelsesfokus-taler-indimellem',
          about: 'supported-teams',
          text: {
            da: 'Indimellem taler vi med undervisere om, hvor man kan se skolens pædagogisk-didaktiske grundlag (PDMG) i deres undervisning.',
            en: 'Now and then we talk with teachers about where the school’s pedagogical-didactic foundation (PDMG) can be seen in their teaching.',
          },
        },
      ],
      [
        {
          id: 'ledelsesfokus-saetter-retning',
          text: {
            da: 'Vi sætter en retning for, hvordan undervisningen skal udvikle sig i tråd med skolens pædagogisk-didaktiske grundlag (PDMG). Det arbejde taler vi åbent om.',
            en: 'We set a direction for how teaching is to develop in line with the school’s pedagogical-didactic foundation (PDMG). We speak openly about that work.',
          },
        },
        {
          id: 'ledelsesfokus-proevehandlinger',
          about: 'supported-teams',
          text: {
            da: 'Vi hjælper undervisere med at få sat relevante prøvehandlinger i gang.',
            en: 'We help teachers to get relevant trial actions started.',
          },
        },
      ],
      [
        {
          id: 'ledelsesfokus-stoetter-sammen',
          about: 'supported-teams',
          text: {
            da: 'Vi samarbejder om at støtte underviserne, når de arbejder med skolens pædagogisk-didaktiske grundlag (PDMG).',
            en: 'We work together on supporting teachers as they work with the school’s pedagogical-didactic foundation (PDMG).',
          },
        },
        {
          id: 'ledelsesfokus-guider-i-data',
          about: 'supported-teams',
          text: {
            da: 'Vi guider underviserne i at bruge data, så de kan vurdere, hvilken effekt konkrete indsatser har på elevernes og kursisternes læringsfremgang.',
            en: 'We guide teachers in using data so that they can judge what effect specific efforts have on how students and course participants progress in their learning.',
          },
        },
      ],
      [
        {
          id: 'ledelsesfokus-foelger-op-paa-pdmg',
          about: 'supported-teams',
          text: {
            da: 'Vi følger op på, hvordan undervisernes team arbejder med skolens pædagogisk-didaktiske grundlag (PDMG).',
            en: 'We follow up on how the teaching teams work with the school’s pedagogical-didactic foundation (PDMG).',
          },
        },
        {
          id: 'ledelsesfokus-rammer-om-afproevning',
          about: 'supported-teams',
          text: {
            da: 'Vi sætter rammer, så undervisernes team kan afprøve indsatser, udvikle undervisningen og vurdere effekten på elevernes og kursisternes læringsfremgang.',
            en: 'We create conditions in which the teaching teams can try out approaches, develop their teaching and judge the effect on how students and course participants progress in their learning.',
          },
        },
        {
          id: 'ledelsesfokus-foelger-op-paa-afproevning',
          about: 'supported-teams',
          text: {
            da: 'Vi følger op på, hvad undervisernes team når frem til, når de afprøver indsatser, vurderer effekten og udvikler undervisningen.',
            en: 'We follow up on what the teaching teams arrive at when they try out approaches, judge the effect and develop their teaching.',
          },
        },
      ],
      [
        {
          id: 'ledelsesfokus-holder-fast-i-effekt',
          about: 'supported-teams',
          text: {
            da: 'Vi holder fast i, at undervisernes team undersøger, hvilken effekt deres indsatser har på elevernes og kursisternes læringsfremgang.',
            en: 'We see to it that the teaching teams keep looking into what effect their efforts have on how students and course participants progress in their learning.',
          },
        },
        {
          id: 'ledelsesfokus-mange-slags-data',
          about: 'supported-teams',
          text: {
            da: 'Vi holder fast i, at undervisernes team bygger på data, når de vurderer effekten af deres indsatser. Det kan fx være undervisningsevalueringer, observationer, samtaler, testresultater og elevprodukter.',
            en: 'We see to it that the teaching teams build on data when they judge the effect of their efforts. The data may be teaching evaluations, observations, conversations, test results and students’ work, for example.',
          },
        },
        {
          id: 'ledelsesfokus-data-i-udvikling',
          about: 'supported-teams',
          text: {
            da: 'Vi holder fast i, at undervisernes team bruger data om elevernes og kursisternes læring som noget naturligt, når de udvikler undervisning.',
            en: 'We see to it that the teaching teams use data on the learning of students and course participants as a natural part of developing their teaching.',
          },
        },
      ],
    ]),
  ],
};
