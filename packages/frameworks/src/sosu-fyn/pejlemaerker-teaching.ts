import type { PejlemaerkeSet } from '@pejl/core';

/** The ten pejlemærker of SOSU Fyn for teaching staff, in our own words. */
export const pejlemaerkerTeaching: PejlemaerkeSet = {
  id: 'undervisere',
  title: { da: 'Pejlemærker for os, der underviser', en: 'Beacons for those of us who teach' },
  audience: 'teaching',
  pejlemaerker: [
    {
      id: 'positive-forventninger',
      text: {
        da: 'Jeg har øje for hver eneste elev og venter mig noget godt af dem alle.',
        en: 'I see every student as an individual, and I expect good things of them all.',
      },
      example: {
        da: 'Fx viser jeg den enkelte en venlig interesse, og det er mig, der rækker ud til de elever, som ikke selv kommer til mig. Jeg siger det, så ingen er i tvivl: »Jeg tror på, at du kan.«',
        en: 'For example, I take a warm interest in each of them, and I am the one who reaches out to students who do not come to me. I tell them in plain words that I believe they can do it.',
      },
    },
    {
      id: 'eget-ansvar',
      text: {
        da: 'Jeg træner eleverne i at tænke over, hvilken indstilling de møder med, hvor meget de yder, om de holder ved, og hvad der giver dem lyst til uddannelsen, og i selv at tage ansvar for alt det.',
        en: 'I train students to think about the attitude they bring, the effort they make, whether they stick at it and what motivates them in their education, and to take responsibility for all of that themselves.',
      },
      example: {
        da: 'Fx arbejder jeg bevidst med elevernes mindset, så de får mod på at deltage og lyst til at lægge kræfter i. Jeg sørger for, at klassen er et godt sted at lære, hvor vi taler åbent om fejl og tager godt imod dem.',
        en: 'For example, I work deliberately on students’ mindset so that they join in and put their energy into it. I make sure that the class is a good place to learn, where mistakes are talked about openly and are welcome.',
      },
    },
    {
      id: 'varm-autoritet',
      text: {
        da: 'Jeg leder læringen tydeligt og med varm autoritet, og det er mit ansvar, at eleverne har de bedst mulige rammer at lære i.',
        en: 'I lead learning clearly and with warm authority, and I take responsibility for giving students the best possible conditions to learn in.',
      },
      example: {
        da: 'Fx siger jeg venligt og klart, hvad jeg venter af eleverne, både når de skal deltage, og når der skal være ro til at arbejde. Hver gang noget forstyrrer eller trækker tankerne væk, som når pc’en eller mobilen bliver brugt til noget andet i timen, griber jeg ind.',
        en: 'For example, I am friendly but explicit about how I expect students to take part and about the calm that work requires. Every time something distracts or disturbs, such as a computer or phone used for something else in class, I step in.',
      },
    },
    {
      id: 'klare-laeringsmaal',
      text: {
        da: 'Jeg gør det klart, hvad eleverne skal lære, og jeg bygger læringsaktiviteterne op, så de hænger sammen.',
        en: 'I make it clear what students are meant to learn, and I structure the learning activities so that they fit together.',
      },
      example: {
        da: 'Fx skriver jeg fagets mål og kompetencemålene om til læringsmål, som eleverne kan forstå, og jeg viser, hvordan hver aktivitet fører hen imod dem. Jeg markerer tydeligt, hvornår en del af undervisningen begynder og slutter, hvor længe den varer, og hvornår vi går over til den næste. På mitsosufyn.dk ordner jeg materialet, så eleverne lettere kan få overblik.',
        en: 'For example, I rewrite subject goals and competence goals as learning goals that students understand, and I spell out how each activity leads towards them. I mark clearly when each part of a lesson begins and ends, how long it lasts and when we move on to the next. I organise the material on mitsosufyn.dk so that students can more easily get an overview.',
      },
    },
    {
      id: 'succeskriterier-og-stilladser',
      text: {
        da: 'Jeg sætter klare succeskriterier og bygger stilladser, som eleverne kan støtte sig til.',
        en: 'I set clear success criteria and put up scaffolding that students can lean on.',
      },
      example: {
        da: 'Fx bruger jeg modeller og eksempler, der viser, hvordan en god præstation kan være. Jeg sætter også ord på, hvad jeg mener med at deltage aktivt og at være fagligt professionel, så eleverne ved, hvad det kræver af dem i praksis.',
        en: 'For example, I use models and examples that show what a good performance can be like. I also put into words what I mean by taking an active part and by being professional in the field, so that students know what both look like in practice.',
      },
    },
    {
      id: 'variation-og-praksis',
      text: {
        da: 'Jeg varierer undervisningen og lægger vægt på, at eleverne lærer tæt på praksis, eksperimenterer og skaber nyt.',
        en: 'I vary my teaching, and I give priority to activities in which students work close to practice, experiment and create something new.',
      },
      example: {
        da: 'Fx skifter jeg med omtanke mellem samtale i hele klassen, arbejde i grupper og opgaver, som eleverne løser alene, og mellem simulation, projekter og feltarbejde. De skal prøve mange måder at arbejde på og mange læringsteknologier, og de skal blive engagerede og selv være i gang. Jeg sørger for, at de både lærer om praksis og selv er i den, og at de kan se, hvordan de to ting hører sammen.',
        en: 'For example, I move deliberately between whole-class discussion, group work and tasks that students do on their own, and between simulation, project work and fieldwork. I want them to meet many ways of working and many learning technologies, and to be engaged and active. I see to it that they both learn about practice and are in it, and that they understand how the two belong together.',
      },
    },
    {
      id: 'formativ-feedback',
      text: {
        da: 'Jeg giver alle elever formativ feedback undervejs og træner dem i selv at vurdere, hvordan deres læring skrider frem.',
        en: 'I give every student formative feedback along the way, and I train them to assess for themselves how their learning is progressing.',
      },
      example: {
        da: 'Fx holder jeg samtaler, der handler om at lære og ikke om at præstere. Her siger jeg klart, hvad eleven skal gøre som det næste for at blive bedre. Det gælder også den elev, der er god i forvejen. Jeg gør det tydeligt, at eleven selv har ansvar for at lære. Det gør jeg også, når eleven er i praktik.',
        en: 'For example, I hold conversations that are about learning rather than performance. In them I say clearly what the student should do next to get better, however good they are already, and I make it plain that the responsibility for learning is their own. I do the same when they are out in practical training.',
      },
    },
    {
      id: 'min-virkning',
      text: {
        da: 'Jeg undersøger, hvilken virkning jeg har på det, eleverne lærer.',
        en: 'I find out what effect I have on what my students learn.',
      },
      example: {
        da: 'Fx tager mit team og jeg afsæt i både bløde og hårde data, når vi tænker over, hvor godt det lykkes mig at motivere eleverne, engagere dem og få dem til at lære. Jeg regner mig selv med blandt det, der afgør, om de er motiverede, møder op og deltager.',
        en: 'For example, my team and I start from both soft and hard data when we reflect on how well I manage to motivate students, engage them and get them to learn. I count myself among the things that decide whether they are motivated, turn up and take part.',
      },
    },
    {
      id: 'modig-udvikling',
      text: {
        da: 'Jeg har høje ambitioner for min undervisning og mod til at lave den om.',
        en: 'I have high ambitions for my teaching and the courage to change it.',
      },
      example: {
        da: 'Fx lytter jeg åbent til evalueringer, til feedback og til det, vi kommer frem til, når teamet tænker sammen, og jeg justerer min undervisning efter det. Jeg tør løbe en risiko, og af og til forlader jeg det trygge og velkendte, fordi jeg gerne vil være endnu dygtigere.',
        en: 'For example, I listen openly to evaluations, to feedback and to what we arrive at when the team thinks together, and I adjust my teaching accordingly. I am willing to take a risk, and from time to time I leave my comfort zone because I want to be better still.',
      },
    },
    {
      id: 'udvikling-sammen',
      text: {
        da: 'Jeg gør aktivt mit til, at vi udvikler os sammen.',
        en: 'I play an active part in helping us all to develop together.',
      },
      example: {
        da: 'Fx lægger jeg kræfter i de fælles materialer, som vi udvikler ud fra skolens pædagogisk-didaktiske grundlag (PDMG). Jeg beder kolleger, ledere eller begge om feedback og sparring, og jeg melder mig selv som gæst hos kolleger for at blive inspireret. Når en kollega beder mig om feedback, svarer jeg med respekt og anerkendelse. Jeg arbejder bevidst for, at vi kolleger har tillid til hinanden og ser positivt på fejl, så det både er i orden og trygt at eksperimentere, at famle sig frem og at bede om hjælp.',
        en: 'For example, I put energy into the shared materials that we develop from the school’s pedagogical-didactic foundation (PDMG). I ask colleagues, leaders or both for feedback and advice, and I invite myself to visit colleagues for inspiration. When a colleague asks me for feedback, I answer with respect and appreciation. I work purposefully for trust among colleagues and a positive view of mistakes, so that it is both accepted and safe to experiment, to feel one’s way forward and to ask for help.',
      },
    },
  ],
};
