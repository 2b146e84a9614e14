// Stylesheets are loaded by Storybook's builder.
declare module '*.css';
