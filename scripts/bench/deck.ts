// A deck of 300 cards: how long it takes to be there, and to be filtered, against its own markup as a static string with
// and without passing over what is off the screen.
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import type { Chromium, FreshPage } from './chromium.ts';
import type { Contender, DeckPage } from './deck.page.ts';
import { caller, using } from './page-half.ts';
import { milliseconds, ratioRow, UnequalWork, type Row } from './report.ts';
import { interleave, ratio, type Samples } from './rounds.ts';
import { checkSameWork, nth, type Work } from './same-work.ts';

const rounds = { warm: 15, cold: 9, filter: 15 } as const;
const contenders = ['element', 'plain', 'skipping'] as const satisfies readonly Contender[];
const call = caller<DeckPage>('deckPage');

/** Measures the deck, and gives its rows one by one. */
export async function* measureDeck(chromium: Chromium): AsyncGenerator<Row> {
  const script = await bundle(fileURLToPath(new URL('deck.page.ts', import.meta.url)));
  const material = await using(chromium, script, (page) => call(page, 'material'));
  const inPage = <Result>(work: (page: FreshPage) => Promise<Result>): Promise<Result> =>
    using(chromium, script, async (page) => {
      await call(page, 'take', material);
      return work(page);
    });

  const warm = await inPage(async (page) => {
    await checkContenders(page, 'mount to frame', 300, () => Promise.resolve());
    return interleave(contenders, { rounds: rounds.warm, warmUp: 3 }, (contender) => mountOnce(page, contender));
  });
  yield* against('mount to frame, warm', warm, 0.6);

  const cold = await interleave(contenders, { rounds: rounds.cold, warmUp: 1 }, (contender) =>
    inPage((page) => call(page, 'mount', contender)),
  );
  yield* against('mount to frame, cold', cold);

  const filtered = await inPage(async (page) => {
    await checkContenders(page, 'filtered to 30', 30, () => call(page, 'filter'));
    await checkContenders(page, 'filtered and back', 300, () => call(page, 'filterAndBack', 1));
    return interleave(contenders, { rounds: rounds.filter, warmUp: 3 }, async (contender) => {
      await call(page, 'mount', contender);
      await call(page, 'filterAndBack', 1);
      const time = await call(page, 'filterAndBack', 3);
      await call(page, 'clear');
      return time;
    });
  });
  yield* against('filter to 30 and back', filtered, 0.7);
}

async function mountOnce(page: FreshPage, contender: Contender): Promise<number> {
  const time = await call(page, 'mount', contender);
  await call(page, 'clear');
  return time;
}

function* against(name: string, samples: Samples<Contender>, target?: number): Generator<Row> {
  yield ratioRow(`${name}: to plain markup`, ratio(samples, 'element', 'plain'), milliseconds(samples), target);
  const limit = ratio(samples, 'skipping', 'plain').median.toFixed(2);
  yield ratioRow(`${name}: to skipping markup`, ratio(samples, 'element', 'skipping'), `skipping to plain ${limit}`);
}

/** Compares what the contenders show after an act; leaves nothing. */
async function checkContenders(
  page: FreshPage,
  row: string,
  cards: number,
  act: () => Promise<unknown>,
): Promise<void> {
  const works: Record<string, Work> = {};
  for (const contender of contenders) {
    await call(page, 'mount', contender);
    await act();
    const has = await call(page, 'cards');
    if (has !== cards) throw new UnequalWork(`${row}: ${contender} has ${has} cards, not ${cards}`);
    works[contender] = nth(await call(page, 'works'), 0);
    await call(page, 'clear');
  }
  checkSameWork(row, works);
}
