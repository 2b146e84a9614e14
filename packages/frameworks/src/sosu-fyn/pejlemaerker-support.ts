import type { PejlemaerkeSet } from '@pejl/core';

/** The ten pejlemærker of SOSU Fyn for administration and other supporting functions, in our own words. */
export const pejlemaerkerSupport: PejlemaerkeSet = {
  id: 'administration-og-support',
  title: {
    da: 'Pejlemærker for os i administration, vejledning og støttefunktioner',
    en: 'Beacons for those of us in administration, guidance and support',
  },
  audience: 'support',
  pejlemaerker: [
    {
      id: 'kerneydelsen-foerst',
      text: {
        da: 'Jeg har altid for øje, at mine opgaver ikke er der for deres egen skyld, men skal tjene vores kerneydelse: at elever og kursister lærer, trives og gennemfører.',
        en: 'I always bear in mind that my tasks are not there for their own sake but for the sake of our core service: that students and course participants learn, thrive and complete their training.',
      },
      example: {
        da: 'Fx sætter jeg elever og kursister i centrum, når jeg prioriterer. Arbejdsgangene i administrationen og opgaverne i vejledningen skal lægges til rette, så de støtter skolens overordnede pædagogiske opgave, så godt det lader sig gøre.',
        en: 'For example, I put students and course participants at the centre when I set priorities. Administrative processes and guidance tasks should be organised so that they support the school’s overall educational task as far as possible.',
      },
    },
    {
      id: 'skolens-ansigt',
      text: {
        da: 'Jeg ved, at jeg er skolens ansigt over for omverdenen, og jeg tager imod alle med positive forventninger.',
        en: 'I know that I am the school’s face to the outside world, and I greet everyone with positive expectations.',
      },
      example: {
        da: 'Fx gør jeg en indsats for, at det er let at få fat i administrationen og vejledningen, når man har brug for os. Elever, kursister, kolleger og gæster skal alle mærke, at vi har overskud og tålmodighed.',
        en: 'For example, I make an effort to keep administration and guidance easy to reach for anyone who needs us. Students, course participants, colleagues and visitors should all find that we are patient and have energy to spare for them.',
      },
    },
    {
      id: 'vores-opgaver',
      text: {
        da: 'Jeg tager fuldt ansvar for alt det, mit team skal løse, og ikke kun for min egen del.',
        en: 'I take full responsibility for everything that my team has to do, not just for my own share.',
      },
      example: {
        da: 'Fx er jeg aktiv på teammøderne og hjælper med at prioritere opgaverne og dele dem mellem os, så det er både fornuftigt og solidarisk. I mine øjne er opgaverne ikke mine, de er vores.',
        en: 'For example, I am active at team meetings and help to prioritise the tasks and share them out sensibly and in a spirit of solidarity. In my eyes the tasks are not mine; they are ours.',
      },
    },
    {
      id: 'traede-til',
      text: {
        da: 'Jeg tager ansvar for administrationen og vejledningen under ét, og mine kolleger kan regne med min professionelle støtte, også når det brænder på.',
        en: 'I take responsibility for administration and guidance as one whole, and my colleagues can count on my professional support, even when the pressure is on.',
      },
      example: {
        da: 'Fx tør jeg træde til, når der er brug for det, også i et arbejde, som er nyt for mig, og jeg stoler på, at andre sætter pris på det, jeg gør.',
        en: 'For example, when the need arises I dare to step into work that is new to me, and I trust that others will appreciate what I do.',
      },
    },
    {
      id: 'laere-selv-og-sammen',
      text: {
        da: 'Jeg sørger for, at jeg selv bliver ved med at lære, og at vi lærer sammen i teamet.',
        en: 'I see to it that I keep learning, and that we learn together as a team.',
      },
      example: {
        da: 'Fx går jeg på egen hånd efter nye kompetencer, og jeg deler gerne min viden og mine erfaringer med de andre, så vi i teamet bliver bedre til at løfte opgaverne sammen.',
        en: 'For example, I seek out new skills on my own initiative, and I gladly share my knowledge and experience with my colleagues, so that the team becomes better at managing its tasks together.',
      },
    },
    {
      id: 'udfordre-vaner',
      text: {
        da: 'Jeg tager initiativ og udfordrer både vaner og systemer, kolleger og ledelse, så arbejdsgangene bliver bedre, og opgaverne bliver løst professionelt og med høj kvalitet.',
        en: 'I take the initiative and challenge habits and systems, colleagues and management, so that our processes improve and our work is professional and of high quality.',
      },
      example: {
        da: 'Fx leder jeg efter nye metoder og beder om sparring, og når jeg mærker, at noget kunne køre bedre, foreslår jeg en anden måde at gøre det på.',
        en: 'For example, I look for new methods and ask others for advice, and when I notice that something could run better, I suggest a different way of doing it.',
      },
    },
    {
      id: 'klar-til-det-naeste',
      text: {
        da: 'Jeg tager min del af ansvaret for, at mit team er parat til at udvikle sig og har en positiv energi.',
        en: 'I take my share of the responsibility for a team that is ready to develop and full of positive energy.',
      },
      example: {
        da: 'Fx accepterer jeg, at den næste reform, den næste bekendtgørelse og det næste it-system altid er på vej. Jeg tænker på, hvordan mit team og jeg kommer i topform til det, der venter os.',
        en: 'For example, I accept that the next reform, the next ministerial order and the next IT system are always on their way. I think about how my team and I can be in top form for what awaits us.',
      },
    },
    {
      id: 'laere-af-fejl',
      text: {
        da: 'Jeg giver mig selv og andre lov til at lære af både fejl og succeser, og på den måde er jeg med til at skabe en arbejdsplads, hvor man er tryg og udvikler sig.',
        en: 'I allow myself and others to learn from both mistakes and successes, and so help to create a workplace where people feel safe and develop.',
      },
      example: {
        da: 'Fx siger jeg det åbent, når jeg har lavet en fejl, og lægger den frem af mig selv, så den bliver noget, vi lærer af i fællesskab.',
        en: 'For example, I say so openly when I have made a mistake, and I bring it up of my own accord so that it becomes something we learn from together.',
      },
    },
    {
      id: 'tale-med-ikke-om',
      text: {
        da: 'Jeg har mod til at opføre mig ordentligt og professionelt, også i de situationer, hvor det falder mig svært.',
        en: 'I have the courage to behave properly and professionally, even in situations where I find it hard.',
      },
      example: {
        da: 'Fx taler jeg med mine kolleger og ikke om dem. Når der er konflikter kolleger imellem, er det også mit ansvar, at de bliver løst.',
        en: 'For example, I talk with my colleagues and not about them. When there are conflicts among colleagues, it is my responsibility too that they are resolved.',
      },
    },
    {
      id: 'samlet-om-arbejdet',
      text: {
        da: 'Jeg samler mig om arbejdet, når jeg er på arbejde, og løser mine opgaver professionelt.',
        en: 'I keep my mind on the work when I am at work, and I carry out my tasks professionally.',
      },
      example: {
        da: 'Fx lader jeg ikke private problemer, hverken mine egne eller kollegernes, løbe af med opmærksomheden, mens jeg arbejder.',
        en: 'For example, I do not let private troubles, whether my own or my colleagues’, run away with my attention during working hours.',
      },
    },
  ],
};
