import type { Concept } from '@pejl/core';

/**
 * Five ideas that the frameworks all speak of, each in its own way, and two terms that need a word of explanation.
 * The definitions are ours. The ids of the first five are what other frameworks' relations point to.
 */
export const concepts: readonly Concept[] = [
  {
    id: 'collaboration',
    term: { da: 'samarbejde', en: 'collaboration' },
    definition: {
      da: 'At løse opgaver og udvikle praksis sammen. Det er mere end at dele arbejdet mellem sig: Man bruger hinandens viden, tør være uenige og tager sammen ansvar for, hvad det fører til.',
      en: 'Carrying out tasks and developing practice together. It is more than sharing out the work: people use each other’s knowledge, dare to disagree, and take joint responsibility for what it leads to.',
    },
    seeAlso: ['professional-learning-community'],
    origin: 'editor',
  },
  {
    id: 'reflection',
    term: { da: 'refleksion', en: 'reflection' },
    definition: {
      da: 'At standse op og se på sin egen praksis: Hvad gør vi, hvorfor gør vi det, og hvad fører det til? Fælles refleksion kræver tid og nogen, der spørger til det, vi plejer.',
      en: 'Stopping to look at our own practice: what do we do, why do we do it, and what does it lead to? Reflecting together takes time, and someone who questions what we usually do.',
    },
    seeAlso: ['feedback', 'data'],
    origin: 'editor',
  },
  {
    id: 'data',
    term: { da: 'data', en: 'data' },
    definition: {
      da: 'Det, man samler ind og gemmer for at blive klogere på et spørgsmål. Det kan være tal, men også iagttagelser, faglige vurderinger, svar fra en samtale eller noget, børn har lavet. Hvad data betyder, ved man først, når man har set nærmere på dem sammen.',
      en: 'What people gather and keep in order to learn more about a question. It can be figures, but also observations, professional judgements, answers from a conversation or something that children made. It takes a closer look together to find out what data mean.',
    },
    seeAlso: ['reflection'],
    origin: 'editor',
  },
  {
    id: 'feedback',
    term: { da: 'feedback', en: 'feedback' },
    definition: {
      da: 'Et svar, der hjælper andre videre med det, de er i gang med. Feedback kan gå alle veje: mellem elever, mellem kolleger og mellem ledere og medarbejdere.',
      en: 'A response that helps others to move on with what they are doing. Feedback can go in every direction: between pupils, between colleagues, and between leaders and staff.',
    },
    seeAlso: ['reflection', 'deprivatisation-of-practice'],
    origin: 'editor',
  },
  {
    id: 'leadership-of-learning',
    term: { da: 'ledelse af læring', en: 'leadership of learning' },
    definition: {
      da: 'At lede, så børn og voksne lærer mere. Lederen sætter en retning, giver tid og rammer, følger med i praksis og lærer selv sammen med de andre.',
      en: 'Leading so that children and adults learn more. The leader sets a direction, provides time and conditions, keeps in touch with practice, and learns along with the others.',
    },
    seeAlso: ['professional-learning-community', 'data'],
    origin: 'editor',
  },
  {
    id: 'professional-learning-community',
    term: { da: 'professionelt læringsfællesskab', en: 'professional learning community' },
    definition: {
      da: 'Fagfolk, der sammen undersøger og udvikler deres praksis, så de børn og unge, de arbejder for, lærer mere. Forkortes PLF. Et PLF er både en måde at tænke på og en måde at mødes på.',
      en: 'Professionals who together inquire into their practice and develop it, so that the children and young people whom they work for learn more. Abbreviated PLC. A PLC is both a way of thinking and a way of meeting.',
    },
    seeAlso: ['collaboration', 'reflection', 'deprivatisation-of-practice'],
    origin: 'editor',
  },
  {
    id: 'deprivatisation-of-practice',
    term: { da: 'deprivatisering af praksis', en: 'deprivatisation of practice' },
    definition: {
      da: 'At det, man gør i sit arbejde, ikke længere er en privat sag. Man fortæller om det, lader kolleger se det og udvikler det sammen med dem.',
      en: 'The idea that what people do at work is no longer a private matter. They tell others about it, let colleagues see it, and develop it with them.',
    },
    seeAlso: ['feedback', 'professional-learning-community'],
    origin: 'editor',
  },
];
