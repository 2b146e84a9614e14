import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // Nothing leaves the reader's machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Stories run on the packages' sources.
      resolve: { conditions: ['pejl-source', ...defaultClientConditions] },
      build: {
        chunkSizeWarningLimit: 4000,
        // The themes say light and dark in one value: for older browsers the bundler would take it apart, and lose it.
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      },
    }),
};
export default config;
