// What people do on a page with Pejl: by mouse and keyboard, and with what they see found by its name.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework, Placement, Profile } from '@pejl/core';
import type { Page } from 'puppeteer-core';
import { controls, type Opened } from './page.ts';

const matrix = 'pejl-taxonomy-matrix';

/** Sends the form of a page, and gives the one field that arrives. */
async function send({ page, submitted }: Opened): Promise<{ name: string; value: unknown }> {
  const save = await page.$('::-p-aria(Gem[role="button"])');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST', { timeout: 5_000 });
  await save!.click();
  await answered;
  const [fields, ...more] = submitted;
  const [field, ...others] = fields ?? [];
  assert.ok(field && more.length === 0 && others.length === 0, 'one form with one field arrives');
  return { name: field[0], value: JSON.parse(field[1]) };
}

/** Places a team on the first two dimensions of the first taxonomy, and sends it; what arrives has to be the value. */
export async function placeAndSend(opened: Opened): Promise<void> {
  const { page } = opened;
  const framework = await page.$eval(matrix, (element): Framework => element.framework!);
  const value = () => page.$eval(matrix, (element): Profile | undefined => element.value);
  const { id: taxonomy, dimensions, levels } = framework.taxonomies![0]!;
  const placed = (dimension: number, level: number) => ({
    framework: framework.id,
    edition: framework.edition,
    taxonomy,
    dimension: dimensions[dimension]!.id,
    state: 'placed',
    level: levels[level]!.id,
  });
  const withoutDate = ({ date, ...placement }: Placement) => {
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    return placement;
  };
  const radio = async (dimension: number, level: number) => {
    const name = levels[level]!.name?.['da'] ?? `Niveau ${level + 1}`;
    const [only, ...others] = await controls(page, 'radio', dimensions[dimension]!.title['da']!, name);
    assert.ok(only && others.length === 0, `one choice is called ${name}`);
    return only;
  };
  assert.equal(await value(), undefined);

  await (await radio(0, 2)).click();
  assert.deepEqual((await value())?.placements.map(withoutDate), [placed(0, 2)]);

  // From where the mouse has left it: an arrow chooses the next level, and another dimension is chosen by Space.
  await page.keyboard.press('ArrowDown');
  await (await radio(1, 0)).focus();
  await page.keyboard.press('Space');
  const last = await value();
  assert.deepEqual(last?.placements.map(withoutDate), [placed(0, 3), placed(1, 0)]);

  assert.deepEqual(await send(opened), { name: 'stand', value: last });
}

/** Copies what is in an element of the page, as Ctrl+C does. */
async function copy(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => getSelection()!.selectAllChildren(element));
  await page.keyboard.press('KeyC', { commands: ['Copy'] });
}

/** Waits for the file that the page gives to the person, and reads it. */
async function downloaded(folder: string): Promise<string> {
  for (const until = Date.now() + 5_000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const [file] = globSync('*.json', { cwd: folder });
    if (file) return readFileSync(join(folder, file), 'utf8');
  }
  throw new Error('no file came');
}

/** Copies the table of the page, pastes it into the element, takes the file and sends the form; both have to be the same. */
export async function pasteAndSend(opened: Opened): Promise<Framework> {
  const { page } = opened;
  await copy(page, '#document');
  const [field] = await controls(page, 'textbox');
  await field!.focus();
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  // It is on screen as a matrix at once: each level and each dimension as a header.
  await page.waitForSelector('pejl-taxonomy-paste >>> ::-p-aria(Niveau 3[role="rowheader"])', { timeout: 5_000 });
  const keep = await page.$('::-p-aria(Gem filen[role="button"])');
  await keep!.click();
  const file = JSON.parse(await downloaded(opened.downloads)) as Framework;
  assert.deepEqual(await send(opened), { name: 'ramme', value: file });
  return file;
}
