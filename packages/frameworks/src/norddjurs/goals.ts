import type { GoalArea } from '@pejl/core';

/** The concrete goals of the leaders' forum, in the order of the source: one area for each pillar of the model. */
export const goalAreas: readonly GoalArea[] = [
  {
    id: 'boerns-trivsel-og-laering',
    title: { da: 'Fokus på børns trivsel og læring', en: 'Focus on children’s wellbeing and learning' },
    description: {
      da: 'I modellen hedder søjlen »Fokus på elevernes læring«. Overskriften over målene taler om børn og tager trivslen med.',
      en: 'In the model the pillar is called “Focus on the pupils’ learning”. The heading above the goals speaks of children and includes wellbeing.',
    },
    audience: 'leadership',
    goals: [
      {
        id: 'droeftelsernes-sigte',
        text: {
          da: 'Vores drøftelser sigter mod, at børnene lærer mere og trives bedre.',
          en: 'Our discussions aim to improve the children’s learning and wellbeing.',
        },
      },
      {
        id: 'viden-erfaring-forskning-og-data',
        text: {
          da: 'Vi bygger systematisk på viden, erfaringer, forskning og data om, hvordan børnene lærer og trives.',
          en: 'We build systematically on knowledge, experience, research and data about how the children learn and thrive.',
        },
      },
      {
        id: 'prioritere-og-nuancere',
        text: {
          da: 'Vi bruger drøftelserne og det, vi ved, til at prioritere og nuancere vores indsatser.',
          en: 'We use our discussions and what we know to prioritise and refine our efforts.',
        },
      },
    ],
  },
  {
    id: 'samarbejde',
    title: { da: 'Samarbejde', en: 'Collaboration' },
    audience: 'leadership',
    goals: [
      {
        id: 'hinandens-styrker',
        text: {
          da: 'Vi trækker på hinandens styrker, når vi løser opgaver sammen.',
          en: 'We draw on each other’s strengths when we carry out tasks together.',
        },
      },
      {
        id: 'faelles-laereprocesser',
        text: {
          da: 'Vi går ind i læreprocesser, som vi er fælles om, og som forpligter os.',
          en: 'We take part in learning processes that we share and that commit us.',
        },
      },
      {
        id: 'bede-om-hjaelp',
        text: {
          da: 'Vi beder om hjælp. Vi tør vise hinanden, hvor vi har fejlet, og hvor vi er sårbare.',
          en: 'We ask for help. We dare to show each other where we have gone wrong and where we are vulnerable.',
        },
      },
      {
        id: 'uenighed-som-styrke',
        text: {
          da: 'Vi ser det som en styrke, når vi er uenige.',
          en: 'We see it as a strength when we disagree.',
        },
      },
      {
        id: 'kollegiale-undersoegelser',
        text: {
          da: 'Vi laver kollegiale undersøgelser, så vi kan udvikle og justere den måde, vi leder på.',
          en: 'We carry out peer inquiries in order to develop and adjust the way we lead.',
        },
      },
      {
        id: 'egen-laering-og-hinandens-udfordringer',
        text: {
          da: 'Vi har for øje at udvikle vores egen læring og praksis, og vi går ind i hinandens udfordringer.',
          en: 'We stay focused on developing our own learning and practice, and we involve ourselves in each other’s challenges.',
        },
      },
      {
        id: 'ansvar-for-dagsordenen',
        text: {
          da: 'Vi er fælles om ansvaret for mødernes dagsorden, så den rummer de temaer, vi gerne vil fordybe os i.',
          en: 'We share responsibility for the agenda of our meetings, so that it covers the topics that we would like to explore in depth.',
        },
      },
    ],
  },
  {
    id: 'faelles-vaerdier-og-visioner',
    title: { da: 'Fælles værdier og visioner', en: 'Shared values and visions' },
    audience: 'leadership',
    goals: [
      {
        id: 'faelles-retning',
        text: {
          da: 'Vi er fælles om den retning, vi arbejder i.',
          en: 'We share a direction for our work.',
        },
      },
      {
        id: 'vaerdier-i-brug',
        text: {
          da: 'Vores fælles værdier og visioner bliver brugt systematisk, og de betyder noget på alle niveauer.',
          en: 'Our shared values and visions are used systematically, and they matter at every level.',
        },
      },
      {
        id: 'saette-ord-paa-vaerdierne',
        text: {
          da: 'Vi sætter ord på vores værdier og visioner.',
          en: 'We put our values and visions into words.',
        },
      },
      {
        id: 'vaerdier-i-beslutninger',
        text: {
          da: 'Når vi beslutter noget, kan man tydeligt se, at vores værdier har været med undervejs.',
          en: 'When we decide something, it is plain to see that our values have played a part.',
        },
      },
    ],
  },
  {
    id: 'deprivatisering-af-praksis',
    title: { da: 'Deprivatisering af praksis', en: 'Deprivatisation of practice' },
    audience: 'leadership',
    goals: [
      {
        id: 'dele-succeser-og-udfordringer',
        text: {
          da: 'Vi fortæller jævnligt hinanden, hvad der lykkes, og hvad der er svært i vores egen praksis.',
          en: 'We regularly tell each other what is going well and what is difficult in our own practice.',
        },
      },
      {
        id: 'observere-og-supervisere',
        text: {
          da: 'Vi observerer og superviserer hinanden for at udvikle vores praksis.',
          en: 'We observe and supervise each other in order to develop our practice.',
        },
      },
      {
        id: 'invitere-hinanden-ind',
        text: {
          da: 'Vi inviterer hinanden ind i den måde, vi leder på, og vi er nysgerrige på, hvad de andre gør.',
          en: 'We invite each other in to see how we lead, and we are curious about what the others do.',
        },
      },
    ],
  },
  {
    id: 'reflekterende-dialoger',
    title: { da: 'Reflekterende dialoger', en: 'Reflective dialogues' },
    audience: 'leadership',
    goals: [
      {
        id: 'systematiske-metoder',
        text: {
          da: 'Vi bruger systematiske værktøjer og metoder, når vi er i dialog.',
          en: 'We use systematic tools and methods in our dialogues.',
        },
      },
      {
        id: 'langsomtid',
        text: {
          da: 'Vi sætter langsomtid af, hvor vi kan være i det reflekterende domæne.',
          en: 'We set aside slow time (langsomtid) for being in the reflective domain.',
        },
      },
      {
        id: 'udfordre-antagelser',
        text: {
          da: 'Vi udfordrer hinanden på det, vi antager, og på det, vi tænker af vane.',
          en: 'We challenge each other on what we assume and on what we think out of habit.',
        },
      },
      {
        id: 'ikke-synsninger',
        text: {
          da: 'Vi bygger ikke vores dialoger på synsninger.',
          en: 'We do not build our dialogues on unsupported opinions.',
        },
      },
      {
        id: 'tid-til-at-tale-og-lytte',
        text: {
          da: 'Vi sætter rammer om vores dialoger, så alle er sikre på at få tid til både at tale og lytte.',
          en: 'We frame our dialogues so that everyone is sure of time both to speak and to listen.',
        },
      },
      {
        id: 'faglige-dialoger-udvikler-ledelsen',
        text: {
          da: 'Vi tager udgangspunkt i faglige dialoger, når vi udvikler vores ledelsespraksis videre og justerer den.',
          en: 'We start from professional dialogues when we develop and adjust our practice as leaders.',
        },
      },
      {
        id: 'nye-perspektiver',
        text: {
          da: 'Vores dialoger åbner for nye perspektiver, lader os udveksle erfaringer og giver os nye måder at handle på.',
          en: 'Our dialogues open up new perspectives, let us exchange experience and give us new ways to act.',
        },
      },
    ],
  },
];
