import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** The toolbar's language, theme and text size, on the story and on nothing else of the page's own. */
const surroundings: Decorator = (story, { globals, viewMode }) => {
  const { language, theme, textSize } = globals as { language: string; theme: string; textSize: string };
  const page = document.documentElement;
  page.style.colorScheme = theme;
  page.style.background = 'light-dark(#ffffff, #121a1f)';
  // On a docs page the documentation keeps its own size and language.
  if (viewMode === 'story') {
    page.lang = language;
    page.style.fontSize = `${textSize}%`;
  }
  const size = viewMode === 'story' ? '100%' : `${textSize}%`;
  return html`<div lang=${language} style=${styleMap({ fontSize: size, fontFamily: 'system-ui, sans-serif' })}>${story()}</div>`;
};

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Pejl', '*'] } },
  },
  decorators: [surroundings],
  initialGlobals: { language: 'da', theme: 'light', textSize: '100' },
  globalTypes: {
    language: {
      description: 'Sprog / language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'da', title: 'Dansk' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Tema / theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Lyst / light' },
          { value: 'dark', title: 'Mørkt / dark' },
        ],
      },
    },
    textSize: {
      description: 'Tekststørrelse / text size',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '100', title: 'Tekst 100 %' },
          { value: '200', title: 'Tekst 200 %' },
        ],
      },
    },
  },
};
export default preview;
