import type { Chromium, FreshPage } from './chromium.ts';

/** What the half of a suite that runs in the page offers to the other one: functions, by name. */
type Functions<Half> = { readonly [Key in keyof Half]: (...args: never[]) => unknown };

/** Calls a function of the half that runs in the page. */
export type Call<Half extends Functions<Half>> = <Key extends keyof Half & string>(
  page: FreshPage,
  key: Key,
  ...args: Parameters<Half[Key]>
) => Promise<Awaited<ReturnType<Half[Key]>>>;

/** Makes the function that calls what stands in the page under a global name. */
export function caller<Half extends Functions<Half>>(half: string): Call<Half> {
  return ({ page }, key, ...args) =>
    page.evaluate(
      (of, name, values) =>
        (globalThis as unknown as Record<string, Record<string, (...all: unknown[]) => never>>)[of]![name]!(...values),
      half,
      key,
      args,
    );
}

/** Opens a page, works in it and closes it. */
export async function using<Result>(
  chromium: Chromium,
  script: string,
  work: (page: FreshPage) => Promise<Result>,
): Promise<Result> {
  const page = await chromium.open(script);
  const result = await work(page);
  await page.close();
  return result;
}
