import type { StrategyCounts, StrategyMapWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

export interface StrategyMapMessages extends StrategyMapWords {
  readonly nothing: string;
  readonly broken: string;
  readonly goalAreas: string;
  readonly background: string;
  readonly throughout: string;
  readonly reviews: string;
  /** How to begin a thread. */
  readonly hint: string;
  /** What the ring beside a part does; the part's own name follows. */
  readonly follow: string;
  readonly leave: string;
  /** Said of each part that is in the thread. */
  readonly inThread: string;
  readonly emptyTrack: string;
  /** Under which track something shared is shown in full. */
  shownUnder(track: string): string;
  readonly added: string;
  basedOn(institution: string, title: string): string;
}

/** A list in a sentence. */
const listed = (and: string, texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const og = (texts: readonly string[]): string => listed('og', texts);
const and = (texts: readonly string[]): string => listed('and', texts);

/** "1 purpose and 2 efforts", of those that there are. */
const sharedOf =
  (join: (texts: readonly string[]) => string, purpose: readonly [string, string], effort: readonly [string, string]) =>
  ({ sharedPurposes, sharedEfforts }: StrategyCounts): string =>
    join([
      ...(sharedPurposes ? [counted(sharedPurposes, ...purpose)] : []),
      ...(sharedEfforts ? [counted(sharedEfforts, ...effort)] : []),
    ]);
const deles = sharedOf(og, ['formål', 'formål'], ['indsats', 'indsatser']);
const shared = sharedOf(and, ['purpose', 'purposes'], ['effort', 'efforts']);

const monthIn = (locale: string, month: number): string =>
  new Date(Date.UTC(2026, month - 1)).toLocaleDateString(locale, { month: 'long', timeZone: 'UTC' });

const ubeskrevet = (who: string, what: string, id: string, it: string): string =>
  `${who} nævner ${what} »${id}«, som ikke er beskrevet. Skriv ${it} ind, eller ret id’et. Resten vises.`;
const notDescribed = (who: string, what: string, id: string): string =>
  `${who} names the ${what} “${id}”, which is not described. Write it in, or correct the id. The rest is shown.`;

const da: StrategyMapMessages = {
  nothing: 'Der er ingen strategi at vise endnu.',
  broken: 'Strategien kan ikke vises. Se efter, at den har spor, formål og indsatser.',
  goalAreas: 'Det, vi vil nå',
  background: 'Baggrund',
  purposes: 'Formål',
  efforts: 'Indsatser',
  throughout: 'Gennem alle spor',
  reviews: 'Det tager vi op igen',
  hint: 'Vælg en ring for at se, hvad der hænger sammen.',
  follow: 'Følg tråden fra:',
  leave: 'Slip tråden',
  inThread: 'Hører med i tråden.',
  emptyTrack: 'Sporet har hverken formål eller indsatser endnu.',
  shownUnder: (track) => `Står under ${track}`,
  added: 'Vores tilføjelse, ikke kildens',
  sharedBy: (tracks) => `Deles af ${og(tracks)}`,
  summary: (counts) => {
    const { goalAreas, tracks, purposes, efforts } = counts;
    const has = [
      counted(tracks, 'spor', 'spor'),
      counted(purposes, 'formål', 'formål'),
      counted(efforts, 'indsats', 'indsatser'),
    ];
    const towards = goalAreas ? ` hen imod ${counted(goalAreas, 'målområde', 'målområder')}` : '';
    const joined = deles(counts);
    return `${og(has)}${towards}.${joined && ` ${joined} deles af flere spor.`}`;
  },
  thread: ({ kind, throughout, name, goalAreas, tracks, counts }) => {
    const goals = goalAreas.length ? ` hen imod ${og(goalAreas)}` : '';
    const purposes = counted(counts.purposes, 'formål', 'formål');
    const efforts = counted(counts.efforts, 'indsats', 'indsatser');
    if (kind === 'goal-area')
      return tracks.length
        ? `»${name}« er et mål for hele strategien. ${og(tracks)} fører alle derhen med ${purposes} og ${efforts}.`
        : `»${name}« er et mål for strategien, men ingen spor fører derhen endnu.`;
    if (kind === 'strategy-track') {
      const joined = deles(counts);
      return `Sporet »${name}« har ${purposes} og ${efforts}${goals}.${joined && ` ${joined} deles med andre spor.`}`;
    }
    const what = kind === 'purpose' ? 'Formålet' : 'Indsatsen';
    if (!tracks.length) return `${what} står ikke i noget spor.`;
    if (throughout) return `Indsatsen går gennem alle spor: ${og(tracks)}. Den tjener ${purposes}${goals}.`;
    const where = `${what} ${tracks.length > 1 ? 'deles af' : 'hører til i'} ${og(tracks)}.`;
    return kind === 'purpose'
      ? `${where} Vejen dertil er ${efforts}${goals}.`
      : `${where} Den tjener ${purposes}${goals}.`;
  },
  review: ({ rhythm, month, about }) => {
    if (rhythm === 'when-needed') return 'når der er behov for det';
    return month ? `hvert år ${about ? 'omkring' : 'i'} ${monthIn('da', month)}` : 'hvert år';
  },
  fault: (fault) => {
    switch (fault.kind) {
      case 'unknown-goal-area':
        return ubeskrevet('Strategien', 'målområdet', fault.id, 'det');
      case 'unknown-purpose':
        return ubeskrevet(`Sporet »${fault.track}«`, 'formålet', fault.id, 'det');
      case 'unknown-effort':
        return ubeskrevet(`Sporet »${fault.track}«`, 'indsatsen', fault.id, 'den');
      case 'no-track':
        return `${og(fault.texts.map((one) => `»${one}«`))} står ikke i noget spor. Skriv id’et ind i det spor, som det hører til.`;
      default:
        return `Der er ingen tråd at følge fra »${fault.id}«: strategien har ikke noget med det id.`;
    }
  },
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const en: StrategyMapMessages = {
  nothing: 'There is no strategy to show yet.',
  broken: 'The strategy cannot be shown. See that it has tracks, purposes and efforts.',
  goalAreas: 'What we want to reach',
  background: 'Background',
  purposes: 'Purposes',
  efforts: 'Efforts',
  throughout: 'Through all tracks',
  reviews: 'What we take up again',
  hint: 'Choose a ring to see what belongs together.',
  follow: 'Follow the thread from:',
  leave: 'Let go of the thread',
  inThread: 'Part of the thread.',
  emptyTrack: 'The track has neither purposes nor efforts yet.',
  shownUnder: (track) => `Shown under ${track}`,
  added: 'Added by us, not by the source',
  sharedBy: (tracks) => `Shared by ${and(tracks)}`,
  summary: (counts) => {
    const { goalAreas, tracks, purposes, efforts } = counts;
    const has = [
      counted(tracks, 'track', 'tracks'),
      counted(purposes, 'purpose', 'purposes'),
      counted(efforts, 'effort', 'efforts'),
    ];
    const towards = goalAreas ? ` towards ${counted(goalAreas, 'goal area', 'goal areas')}` : '';
    const joined = shared(counts);
    return `${and(has)}${towards}.${joined && ` Several tracks share ${joined}.`}`;
  },
  thread: ({ kind, throughout, name, goalAreas, tracks, counts }) => {
    const goals = goalAreas.length ? ` towards ${and(goalAreas)}` : '';
    const purposes = counted(counts.purposes, 'purpose', 'purposes');
    const efforts = counted(counts.efforts, 'effort', 'efforts');
    if (kind === 'goal-area')
      return tracks.length
        ? `“${name}” is a goal for the whole strategy. ${and(tracks)} all lead there, with ${purposes} and ${efforts}.`
        : `“${name}” is a goal for the strategy, but no track leads there yet.`;
    if (kind === 'strategy-track') {
      const joined = shared(counts);
      return `The track “${name}” has ${purposes} and ${efforts}${goals}.${joined && ` It shares ${joined} with other tracks.`}`;
    }
    const what = kind === 'purpose' ? 'The purpose' : 'The effort';
    if (!tracks.length) return `${what} stands in no track.`;
    if (throughout) return `The effort runs through all tracks: ${and(tracks)}. It serves ${purposes}${goals}.`;
    const where = `${what} ${tracks.length > 1 ? 'is shared by' : 'belongs to'} ${and(tracks)}.`;
    return kind === 'purpose'
      ? `${where} The way there is ${efforts}${goals}.`
      : `${where} It serves ${purposes}${goals}.`;
  },
  review: ({ rhythm, month, about }) => {
    if (rhythm === 'when-needed') return 'when there is a need';
    return month ? `every year ${about ? 'about' : 'in'} ${monthIn('en', month)}` : 'every year';
  },
  fault: (fault) => {
    switch (fault.kind) {
      case 'unknown-goal-area':
        return notDescribed('The strategy', 'goal area', fault.id);
      case 'unknown-purpose':
        return notDescribed(`The track “${fault.track}”`, 'purpose', fault.id);
      case 'unknown-effort':
        return notDescribed(`The track “${fault.track}”`, 'effort', fault.id);
      case 'no-track':
        return `${and(fault.texts.map((one) => `“${one}”`))} ${fault.texts.length > 1 ? 'stand' : 'stands'} in no track. Add the id to the track that it belongs to.`;
      default:
        return `There is no thread to follow from “${fault.id}”: the strategy has nothing with that id.`;
    }
  },
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const strategyMapMessages: MessagePacks<StrategyMapMessages> = { da, en };
