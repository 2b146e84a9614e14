import type { PejlemaerkeSet } from '@pejl/core';

/** The ten pejlemærker of SOSU Fyn for leaders, in our own words. */
export const pejlemaerkerLeadership: PejlemaerkeSet = {
  id: 'ledere',
  title: { da: 'Pejlemærker for os, der leder', en: 'Beacons for those of us who lead' },
  audience: 'leadership',
  pejlemaerker: [
    {
      id: 'hele-skolen',
      text: {
        da: 'Jeg tænker på hele SOSU Fyn og ikke kun på mit eget område, og jeg arbejder bevidst for, at vi udvikler os som ledelsesteam.',
        en: 'I think of SOSU Fyn as a whole, not only of my own area, and I work purposefully to develop our leadership team.',
      },
      example: {
        da: 'Fx viser jeg tillid, går ind i konflikter og bakker op om det, vi har besluttet sammen. Jeg holder de andre i ledelsen fast på deres ansvar, og jeg har øje for de resultater, vi skaber i fællesskab.',
        en: 'For example, I show trust, face conflicts and back the decisions that we have made together. I hold my fellow leaders to account, and I pay attention to the results that we achieve jointly.',
      },
    },
    {
      id: 'sjovt-modigt-og-bedre',
      text: {
        da: 'Jeg arbejder for, at vi har det sjovt på jobbet, at vi er modige i fællesskab, og at vi aldrig, absolut aldrig, er færdige med at blive bedre.',
        en: 'I work for a place where we have fun at work, where we are brave together, and where we are never, ever done with getting better.',
      },
      example: {
        da: 'Fx er jeg med til, at vi både får grinet sammen og bruger hinanden professionelt. Jeg er åben og klar til at lære nyt, så jeg kan blive en endnu bedre udgave af mig selv. Det samme støtter jeg hos mine medarbejdere, og jeg siger fra, når nogen opfører sig på en måde, der undergraver det, vi vil.',
        en: 'For example, I help us both to have a laugh together and to draw on each other professionally. I am open and ready to learn something new, so that I can become an even better version of myself. I support the same in my staff, and I speak up when someone behaves in a way that undermines what we are aiming for.',
      },
    },
    {
      id: 'tro-mod-vaerdierne',
      text: {
        da: 'Jeg sørger for, at det, vi gør, og det, vi opnår, er tro mod skolens værdigrundlag.',
        en: 'I make sure that what we do and what we achieve are true to the school’s values.',
      },
      example: {
        da: 'Fx vurderer mit team og jeg jævnligt, hvor fremsynet, innovativ og attraktiv vores skole virker. Jeg husker at fremhæve professionalisme og at udvikle den, så den bliver en værdi, der for alvor bærer mine medarbejdere, mit team og hele organisationen.',
        en: 'For example, my team and I regularly assess how forward-looking, innovative and attractive our school appears. I take care to highlight professionalism and to develop it, so that it becomes a value that truly carries my staff, my team and the whole organisation.',
      },
    },
    {
      id: 'gaa-foran',
      text: {
        da: 'Jeg styrker vores ambitiøse læringskultur ved selv at gøre det, jeg gerne vil se hos andre.',
        en: 'I strengthen our ambitious learning culture by doing myself what I would like to see in others.',
      },
      example: {
        da: 'Fx prøver jeg at være åben om det, jeg skal blive bedre til, og om de fejl, jeg laver og lærer af. Jeg skaber rammer, så mine medarbejdere kan give mig feedback, og jeg siger ligeud, at jeg vil bruge den til at udvikle mig som leder. Jeg søger også sparring om det hos mine kolleger og hos mine egne ledere.',
        en: 'For example, I try to be open about what I need to get better at and about the mistakes that I make and learn from. I create opportunities for my staff to give me feedback, and I say outright that I want to use it to develop as a leader. I also ask my colleagues and my own leaders for advice on it.',
      },
    },
    {
      id: 'strategi-i-hverdagen',
      text: {
        da: 'Jeg gør vores strategiske mål synlige og viser tydeligt, hvordan de hænger sammen med det, den enkelte medarbejder gør og siger.',
        en: 'I make our strategic aims visible, and I show clearly how they connect with what each member of staff does and says.',
      },
      example: {
        da: 'Fx tager jeg diskussionen, hver gang nogen i ord eller handling viser et mindset, der ikke passer til SOSU Fyns strategi, til skolens pædagogisk-didaktiske grundlag (PDMG) eller til de pejlemærker, det handler om.',
        en: 'For example, I take up the discussion every time someone, in words or in deeds, shows a mindset that does not fit SOSU Fyn’s strategy, the school’s pedagogical-didactic foundation (PDMG) or the relevant beacons.',
      },
    },
    {
      id: 'krav-og-omsorg',
      text: {
        da: 'Jeg er tydelig som leder og giver mine medarbejdere de bedst mulige betingelser for at udvikle sig og lære.',
        en: 'I am a clear leader who gives staff the best possible conditions in which to develop and learn.',
      },
      example: {
        da: 'Fx husker jeg begge dele: at stille klare krav og at være der med støtte og omsorg, så en medarbejder trygt kan åbne sig og fortælle om sin usikkerhed.',
        en: 'For example, I remember to do both: to make clear demands, and to be there with support and care, so that members of staff can safely open up and tell me what they are unsure of.',
      },
    },
    {
      id: 'kende-kerneopgaven',
      text: {
        da: 'Jeg leder kompetent og giver medarbejderne de bedste vilkår for at løse deres opgaver, så elever og kursister lærer mest muligt.',
        en: 'I am a competent leader, and I give staff the best conditions for doing their work, so that students and course participants learn as much as they can.',
      },
      example: {
        da: 'Fx sætter jeg mig ind i mine medarbejderes kerneopgaver, så jeg kan give dem både professionelt modspil og professionel støtte.',
        en: 'For example, I take the trouble to know my staff’s core tasks, so that I can both challenge and support them professionally.',
      },
    },
    {
      id: 'lytte-og-staa-fast',
      text: {
        da: 'Jeg går målrettet til værks som leder, så medarbejderne har de bedste muligheder for at opleve, at vi sammen kommer fremad og lykkes.',
        en: 'I lead with purpose, so that staff have every opportunity to feel that together we are moving forward and succeeding.',
      },
      example: {
        da: 'Fx lytter jeg, og jeg holder ved. Jeg tager gerne imod medarbejdernes input, men det er mig, der beslutter, og jeg står ved det, også når jeg bliver kritiseret. Jeg gør mig umage for, at de kan se meningen med det, jeg beslutter.',
        en: 'For example, I listen, and I persist. I am open to what staff have to say, but I am the one who decides, and I stand by it when I am criticised. I do my best to help them see the sense in what I decide.',
      },
    },
    {
      id: 'staerke-faellesskaber',
      text: {
        da: 'Jeg tager ansvar for, at samarbejdet i medarbejdernes team vokser til ægte professionelle læringsfællesskaber, der bliver stærkere og stærkere.',
        en: 'I take responsibility for seeing that teamwork among staff grows into genuine professional learning communities that become stronger and stronger.',
      },
      example: {
        da: 'Fx bygger jeg et stillads om samarbejdet i teamene, så det er professionelt og effektivt og handler om, at elever og kursister lærer bedst muligt. Jeg gør målene klare og følger op på dem med system. Når teamene er uenige eller i konflikt, hjælper jeg med at finde en løsning.',
        en: 'For example, I scaffold the work of the teams so that it is professional and efficient and is all about students and course participants learning as well as they can. I make the goals clear and follow up on them systematically. Where there is conflict or disagreement, I help to find a solution.',
      },
    },
    {
      id: 'lede-uden-frygt',
      text: {
        da: 'Jeg øver mig i at lede uden frygt: Jeg mærker efter, finder frem til, hvor jeg er bange for at tage ansvar, beslutte eller sige fra over for uønsket adfærd, og overvinder den frygt.',
        en: 'I practise leading without fear: I notice what I feel, find out where I am afraid to take responsibility, make decisions or speak up about unwanted behaviour, and overcome that fear.',
      },
      example: {
        da: 'Fx er jeg ærlig over for mig selv om det, der får mig til at vakle: at jeg gerne vil være vellidt, at jeg tror, jeg er nødt til at tage andre med på råd, eller at jeg ikke tør komme med kritik. Jeg arbejder med frygten og ser den i øjnene.',
        en: 'For example, I am honest with myself about what makes me waver: that I want to be liked, that I believe I have to involve others, or that I do not dare to criticise. I work on my fear and look it in the eye.',
      },
    },
  ],
};
