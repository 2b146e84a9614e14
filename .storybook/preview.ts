import '@pejl/tokens/themes/borger.css';
import '@pejl/tokens/themes/high-contrast.css';
import '@pejl/tokens/themes/virk.css';
import '../stories/compositions/aadal.css';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** What the toolbar says of the surroundings that a story stands in. */
interface Surroundings {
  readonly language: string;
  readonly theme: string;
  readonly look: string;
  readonly density: string;
  readonly width: string;
  readonly textSize: string;
  readonly direction: string;
}

/** The toolbar's choices, on the story and on nothing else of the page's own. */
const surroundings: Decorator = (story, { globals, viewMode }) => {
  const { language, theme, look, density, width, textSize, direction } = globals as Surroundings;
  const page = document.documentElement;
  page.style.colorScheme = theme;
  page.style.background = 'light-dark(#ffffff, #121a1f)';
  // On a docs page the documentation keeps its own size and language.
  if (viewMode === 'story') {
    page.lang = language;
    page.style.fontSize = `${textSize}%`;
  }
  const styles = {
    fontSize: viewMode === 'story' ? '100%' : `${textSize}%`,
    fontFamily: 'system-ui, sans-serif',
    maxInlineSize: width === 'full' ? null : `${width}px`,
    '--pejl-space': density === 'compact' ? '0.65' : null,
  };
  return html`<div lang=${language} dir=${direction} data-pejl-theme=${look} style=${styleMap(styles)}>${story()}</div>`;
};

/** One choice of the toolbar: what it is called, its picture, and what can be chosen. */
const choice = <Icon extends string>(description: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({ value, title })) },
});

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Pejl', 'Systems', 'Compositions', 'Elements', 'Foundations'] } },
  },
  decorators: [surroundings],
  initialGlobals: {
    language: 'da',
    theme: 'light',
    look: '',
    density: 'comfortable',
    width: 'full',
    textSize: '100',
    direction: 'ltr',
  },
  globalTypes: {
    language: choice('Sprog / language', 'globe', { da: 'Dansk', en: 'English' }),
    theme: choice('Lys / light', 'contrast', { light: 'Lyst / light', dark: 'Mørkt / dark' }),
    look: choice('Tema / theme', 'paintbrush', {
      '': 'Pejl',
      'high-contrast': 'Høj kontrast / high contrast',
      borger: 'Borger',
      virk: 'Virk',
      aadal: 'Ådal (opdigtet / made up)',
    }),
    density: choice('Tæthed / density', 'component', { comfortable: 'Luftig / comfortable', compact: 'Tæt / compact' }),
    width: choice('Bredde / width', 'mobile', { full: 'Hele bredden / full width', '768': '768 px', '320': '320 px' }),
    textSize: choice('Tekststørrelse / text size', 'ruler', {
      '100': 'Tekst / text 100 %',
      '200': 'Tekst / text 200 %',
    }),
    direction: choice('Læseretning / direction', 'transfer', {
      ltr: 'Mod højre / left to right',
      rtl: 'Mod venstre / right to left',
    }),
  },
};
export default preview;
