// The custom elements manifest, as far as the tests read it.

interface Named {
  readonly name: string;
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
}

/** What the manifest says of one element. */
export interface ElementDeclaration {
  readonly name: string;
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementDeclaration>[] }[];
}

/** Every element in the manifest, by tag. `pnpm cem` makes the file. */
export async function readManifest(): Promise<ReadonlyMap<string, ElementDeclaration>> {
  const answer = await fetch('/packages/elements/custom-elements.json');
  if (!answer.ok) throw new Error('There is no packages/elements/custom-elements.json: run `pnpm cem` first.');
  const { modules } = (await answer.json()) as Manifest;
  const found = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return new Map(found.map((one) => [one.tagName!, one as ElementDeclaration]));
}

/** The properties that a host sets: fields that are neither static nor for reading only. */
export function settable({ members = [] }: ElementDeclaration): string[] {
  return members.filter((one) => one.kind === 'field' && !one.static && !one.readonly).map(({ name }) => name);
}
