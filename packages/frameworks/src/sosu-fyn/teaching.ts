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
  refleksionRutinerPaaVej,
  sharedDimensions,
  tillidFeedbackOgAabenhed,
  tillidFeedbackOmraade,
  tillidOejePaaHinanden,
  tillidProeverAtSpoerge,
  tillidTraekkerPaa,
} from './dimensions.ts';

const enigeOmMoederne: Claim = {
  id: 'maal-enige-om-moederne',
  text: {
    da: 'Vi arbejder sammen i teamet og er enige om, hvad teammøderne skal føre til. Det har vi talt os frem til.',
    en: 'We work together in the team and agree on what our team meetings should lead to. We got there by talking it through.',
  },
};

const dagsordenLaering: Claim = {
  id: 'maal-dagsorden-laering',
  text: {
    da: 'Vores dagsordener er læringsorienterede. Vi bruger tiden på at analysere og på at beslutte, hvad vi vil gøre.',
    en: 'Our agendas are learning-oriented. We spend the time on analysing and on deciding what we will do.',
  },
};

const hjaelperHinanden: Claim = {
  id: 'tillid-hjaelp-i-undervisningen',
  text: {
    da: 'Det er en selvfølge, at vi hjælper hinanden, når noget i undervisningen er svært.',
    en: 'When something in our teaching is difficult, we help each other as a matter of course.',
  },
};

/** The team taxonomy for teaching staff: 5 levels by 5 dimensions. */
export const teaching: Taxonomy = {
  id: 'undervisere',
  title: { da: 'Team-taksonomi for undervisere', en: 'Team taxonomy for teaching staff' },
  audience: 'teaching',
  levels,
  dimensions: [
    ...sharedDimensions('undervisere'),
    {
      id: 'laering-om-elevernes-laering',
      title: { da: 'Fælles læring om elevernes læring', en: 'Learning together about students’ learning' },
      readBeside: [{ taxonomy: 'ledere', dimension: 'ledelsesfokus-paa-elevernes-laering' }],
    },
  ],
  descriptors: [
    ...ladder('team-maal', [
      [
        {
          id: 'maal-formelt-team',
          text: {
            da: 'Vi er organiseret som et team og holder teammøder.',
            en: 'We are organised as a team and hold team meetings.',
          },
        },
        {
          id: 'maal-ingen-faelles-opfattelse',
          text: {
            da: 'Vi har endnu ikke en egentlig fælles opfattelse af, hvad teammøderne skal føre til.',
            en: 'We do not yet have a truly shared understanding of what our team meetings should lead to.',
          },
        },
      ],
      [
        {
          id: 'maal-moeder-ikke-sagt-hoejt',
          text: {
            da: 'Vi arbejder sammen i teamet, men vi har endnu ikke sagt højt til hinanden, hvad teammøderne skal føre til.',
            en: 'We work together in the team, but we have not yet said aloud to each other what our team meetings should lead to.',
          },
        },
        {
          id: 'maal-dagsorden-emner',
          text: {
            da: 'Vi bygger vores dagsordener op efter emner.',
            en: 'We organise our agendas by topic.',
          },
        },
      ],
      [
        {
          id: 'maal-taler-om-moederne',
          text: {
            da: 'Vi arbejder sammen i teamet og fortæller hinanden, hvordan vi hver især forstår formålet med teammøderne.',
            en: 'We work together in the team and tell each other how each of us understands the purpose of our team meetings.',
          },
        },
        {
          id: 'maal-dagsorden-laere-eller-udrette',
          text: {
            da: 'Vi er begyndt at skrive på dagsordenen, hvad vi vil lære eller udrette, og ikke kun, hvad emnet er.',
            en: 'We have begun to write on the agenda what we want to learn or get done, and not only what the topic is.',
          },
        },
      ],
      [
        enigeOmMoederne,
        dagsordenLaering,
        {
          id: 'maal-handlinger-mod-maalet',
          text: {
            da: 'Vi vælger handlinger, der kan bringe os nærmere vores mål eller gøre vores udfordringer mindre.',
            en: 'We choose actions that can bring us closer to our aims or make our challenges smaller.',
          },
        },
      ],
      [
        enigeOmMoederne,
        dagsordenLaering,
        {
          id: 'maal-moeder-hjaelper-undervisningen',
          text: {
            da: 'Vores møder hjælper os direkte i undervisningen. Når vi går fra et møde, ved vi, hvad der skal gøres, og hvordan vi evaluerer det.',
            en: 'Our meetings help us directly in our teaching. When we leave a meeting, we know what is to be done and how we will evaluate it.',
          },
        },
      ],
    ]),
    ...ladder('team-normer', [
      [normerUsagte],
      [normerTydelige, normerTalerOm],
      [normerFormuleret, normerBidrag],
      [normerViserVej, normerAnsvar, normerJusteres],
      [normerFoelges, normerUdfordrer, normerJusteres],
    ]),
    ...ladder('refleksion-og-videndeling', [
      [
        {
          id: 'refleksion-hver-sine-elever',
          text: {
            da: 'Vi arbejder side om side, og hver af os samler sig om sine egne elever og kursister og deres læring.',
            en: 'We work side by side, and each of us concentrates on our own students and course participants and their learning.',
          },
        },
        delerTilfaeldigt,
      ],
      [
        {
          id: 'refleksion-naar-noget-optager-os',
          text: {
            da: 'Når noget optager os, reflekterer vi over det i teamet og deler det, vi ved. Det sker spontant og uformelt.',
            en: 'When something is on our minds, we reflect on it in the team and share what we know. It happens spontaneously and informally.',
          },
        },
        {
          id: 'refleksion-giver-videre',
          text: {
            da: 'Vi giver ideer, materialer og redskaber videre til hinanden.',
            en: 'We pass on ideas, materials and tools to each other.',
          },
        },
      ],
      [
        refleksionRutinerPaaVej,
        {
          id: 'refleksion-handler-om-laering',
          text: {
            da: 'Når vi reflekterer og deler viden, handler det om elevernes og kursisternes læring.',
            en: 'When we reflect and share knowledge, it is about the learning of students and course participants.',
          },
        },
      ],
      [
        {
          id: 'refleksion-systematisk-sammen',
          text: {
            da: 'Vi følger vores rutiner og reflekterer systematisk sammen over elevernes og kursisternes læring.',
            en: 'We follow our routines and reflect together, systematically, on the learning of students and course participants.',
          },
        },
        {
          id: 'refleksion-udvikler-indsatser',
          text: {
            da: 'Vi udvikler sammen indsatser, så eleverne og kursisterne lærer mere. Vi bruger fx metoder til kollegial sparring.',
            en: 'Together we develop approaches that help students and course participants to learn more. We use methods for peer consultation, for example.',
          },
        },
        {
          id: 'refleksion-med-andre-omraader',
          text: {
            da: 'Vi reflekterer både i vores eget team og sammen med kolleger fra andre uddannelsesområder.',
            en: 'We reflect both in our own team and with colleagues from other areas of education.',
          },
        },
      ],
      [
        {
          id: 'refleksion-deler-paa-tvaers',
          text: {
            da: 'Vi deler viden på tværs af uddannelsesområderne med elevernes og kursisternes læring for øje.',
            en: 'We share knowledge across areas of education with the learning of students and course participants in view.',
          },
        },
        {
          id: 'refleksion-udveksler-paa-tvaers',
          text: {
            da: 'Vi udveksler fx ideer, materialer og redskaber med kolleger fra andre uddannelsesområder.',
            en: 'We exchange ideas, materials and tools, for example, with colleagues from other areas of education.',
          },
        },
        {
          id: 'refleksion-loesningsforslag-paa-tvaers',
          text: {
            da: 'Vi reflekterer sammen på tværs af uddannelsesområderne og formulerer fælles løsningsforslag. De kan fx gælde didaktiske udfordringer og feedbackmetoder.',
            en: 'We reflect together across areas of education and draw up shared proposals for solutions. They may concern challenges in how we teach and methods of feedback, for example.',
          },
        },
      ],
    ]),
    ...ladder('tillid-og-mod', [
      [
        {
          id: 'tillid-alene-i-undervisningen',
          text: {
            da: 'Når noget i undervisningen er svært, klarer vi det som regel hver for sig.',
            en: 'When something in our teaching is difficult, we usually deal with it on our own.',
          },
        },
      ],
      [tillidOejePaaHinanden, tillidProeverAtSpoerge],
      [
        tillidTraekkerPaa,
        {
          id: 'tillid-beder-om-hjaelp-i-undervisningen',
          text: {
            da: 'Vi beder ofte hinanden om hjælp, når noget i undervisningen er svært.',
            en: 'We often ask each other for help when something in our teaching is difficult.',
          },
        },
      ],
      [tillidTraekkerPaa, hjaelperHinanden, tillidFeedbackOmraade],
      [tillidTraekkerPaa, hjaelperHinanden, tillidFeedbackOgAabenhed],
    ]),
    ...ladder('laering-om-elevernes-laering', [
      [
        {
          id: 'laering-kun-elevernes',
          text: {
            da: 'Når vi taler om læring, er det som udgangspunkt kun elevernes og kursisternes. Vores egen læring er endnu ikke et emne.',
            en: 'When we talk about learning, it is as a rule only that of students and course participants. Our own learning is not yet a topic.',
          },
        },
      ],
      [
        {
          id: 'laering-opmaerksom-paa-feedback',
          text: {
            da: 'Vi er klar over, at elevernes og kursisternes feedback kan vise, hvordan undervisningen virker. Det gælder både det, de siger direkte, og det, de viser indirekte.',
            en: 'We are aware that feedback from students and course participants can show how our teaching works. That goes both for what they say directly and for what they show indirectly.',
          },
        },
        {
          id: 'laering-feedback-uden-system',
          text: {
            da: 'Vi har endnu ikke en systematisk måde at bruge elevernes og kursisternes feedback på.',
            en: 'We do not yet have a systematic way of using feedback from students and course participants.',
          },
        },
      ],
      [
        {
          id: 'laering-proever-vurderinger',
          text: {
            da: 'Vi prøver os frem og vurderer på forskellige måder, hvilken effekt vores indsatser har på elevernes og kursisternes læring.',
            en: 'We try out different ways of judging what effect our efforts have on the learning of students and course participants.',
          },
        },
        {
          id: 'laering-elever-evaluerer',
          text: {
            da: 'Vi lader eleverne og kursisterne evaluere aktiviteterne i undervisningen.',
            en: 'We ask students and course participants to evaluate the activities in our teaching.',
          },
        },
      ],
      [
        {
          id: 'laering-effekt-systematisk',
          text: {
            da: 'Vi vurderer systematisk, hvilken effekt vores indsatser har på elevernes og kursisternes læring. Det gør vi ud fra deres direkte og indirekte feedback.',
            en: 'We judge systematically what effect our efforts have on the learning of students and course participants. We base this on their direct and indirect feedback.',
          },
        },
        {
          id: 'laering-evaluering-rutiner',
          text: {
            da: 'Vi er ved at få faste rutiner for, hvordan vi evaluerer aktiviteterne i undervisningen.',
            en: 'We are establishing regular routines for how we evaluate the activities in our teaching.',
          },
        },
        {
          id: 'laering-elevernes-vurderinger-bruges',
          text: {
            da: 'Vi bruger elevernes og kursisternes vurderinger, når vi udvikler undervisningen.',
            en: 'When we develop our teaching, we use what students and course participants say in their evaluations.',
          },
        },
      ],
      [
        {
          id: 'laering-effekt-sammen',
          text: {
            da: 'Vi sætter os sammen og vurderer systematisk, hvilken effekt vores indsatser har på elevernes og kursisternes læring. Det gør vi ud fra deres direkte og indirekte feedback.',
            en: 'We sit down together and judge systematically what effect our efforts have on the learning of students and course participants. We base this on their direct and indirect feedback.',
          },
        },
        {
          id: 'laering-flere-data',
          text: {
            da: 'Vi supplerer elevernes og kursisternes feedback med andre data, fx testresultater, observationer og samtaler.',
            en: 'We supplement feedback from students and course participants with other data, such as test results, observations and conversations.',
          },
        },
        {
          id: 'laering-data-paa-bordet',
          text: {
            da: 'Når vi udvikler undervisning, ligger data om elevernes og kursisternes læring naturligt på bordet, og vi bruger dem i fællesskab.',
            en: 'When we develop teaching, we naturally have data on the learning of students and course participants on the table, and we make use of them as a team.',
          },
        },
      ],
    ]),
  ],
};
