import type { StoryObj } from '@storybook/web-components-vite';
import { expect, within } from 'storybook/test';

/** The page in English: its own words are, and no text of a framework has fallen back to Danish, in the elements either. */
export const inEnglish = {
  name: 'In English',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('navigation', { name: 'On this page' })).toBeVisible();
    const main = canvasElement.querySelector('main')!;
    const roots = [main, ...[...main.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    await expect(roots.length).toBeGreaterThan(1);
    for (const root of roots) await expect([...root.querySelectorAll('[lang=da]')]).toEqual([]);
  },
} satisfies StoryObj;
