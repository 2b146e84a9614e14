const isPublic = ({ name, privacy }) => !/^[#_]/.test(name) && privacy !== 'private' && privacy !== 'protected';

/** What is private is nobody's business: the analyzer lists it all. */
const dropPrivate = {
  name: 'drop-private',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // The analyzer also lists what it finds dispatched, under whatever name stands there: the documented ones are ours.
        if (declaration.events)
          declaration.events = declaration.events.filter(({ name, description }) => name && description);
        if (declaration.attributes) {
          const fields = new Set(declaration.members?.map(({ name }) => name));
          declaration.attributes = declaration.attributes.filter(
            ({ fieldName }) => !fieldName || fields.has(fieldName),
          );
        }
      }
    }
  },
};

/** Paths are those of the package that is published. */
const published = (path) => path?.replace(/^\/?(?:packages\/elements\/)?src\/(.*)\.ts$/, 'dist/$1.js');

const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (typeof node !== 'object' || node === null) return;
      if (node.kind === 'javascript-module') node.path = published(node.path);
      if (typeof node.module === 'string') node.module = published(node.module);
      for (const child of Object.values(node)) visit(child);
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/cdn/**'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  plugins: [dropPrivate, publishedPaths],
};
