/** What a person has written of a sign before saying what was seen. */
export interface SignDraft {
  readonly note: string;
  readonly example: string;
}

/** What was written of signs on a day without saying what was seen, by day and sign: see `draftKey`. */
export type SignDrafts = Map<string, SignDraft>;

export const draftKey = (date: string, sign: string): string => `${date} ${sign}`;

/** Takes a day's drafts along to another day, but never over what is written there. */
export function moveDrafts(drafts: SignDrafts, from: string, to: string): void {
  for (const [key, draft] of drafts) {
    const there = draftKey(to, key.slice(from.length + 1));
    if (key.startsWith(`${from} `) && !drafts.has(there)) drafts.set(there, draft);
  }
}
