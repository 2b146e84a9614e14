// Interleaved rounds: in each, every contender is measured once, in an order that turns from round to round, so that
// what the machine does meanwhile falls on all of them alike.

/** What one contender took, round by round, in milliseconds. */
export type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** The middle of the numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share (0 to 1) of the numbers lies, between neighbours in proportion. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  return low + ((sorted[Math.ceil(at)] ?? NaN) - low) * (at % 1);
}

/** How many times as long as another contender one took: the median of the rounds, and the half of them around it. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function ratio<Name extends string>(samples: Samples<Name>, one: Name, to: Name): Ratio {
  const ratios = samples[one].map((time, round) => time / (samples[to][round] ?? NaN));
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** Measures every contender once a round. The first rounds are for warming up, and are thrown away. */
export async function interleave<Name extends string>(
  names: readonly Name[],
  { rounds, warmUp = 0 }: { readonly rounds: number; readonly warmUp?: number },
  measure: (name: Name, round: number) => Promise<number>,
): Promise<Samples<Name>> {
  const samples = Object.fromEntries(names.map((name): [Name, number[]] => [name, []])) as Record<Name, number[]>;
  for (let round = 0; round < warmUp + rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const time = await measure(name, round);
      if (round >= warmUp) samples[name].push(time);
    }
  }
  return samples;
}
