// The same markup by Lit's templates and nothing else. The templates are cut from what the element has rendered, at the
// elements that a template repeats, so that they follow every change of the element; what differs from one to the next,
// and every text, is a value, as it is where a template is written by hand.
import { html, type TemplateResult } from 'lit';

/** One use of a template: its place among the templates, and its values. */
interface Use {
  readonly template: number;
  readonly values: readonly (string | boolean | readonly Use[])[];
}

/** Markup as templates and what goes into them; plain values, so that it can be handed from page to page. */
export interface BareMarkup {
  readonly templates: readonly (readonly string[])[];
  readonly uses: readonly Use[];
}

type Token =
  | { readonly is: 'fixed' | 'attribute' | 'text'; readonly value: string }
  | { readonly is: 'property'; readonly value: string | boolean }
  | { readonly is: 'list'; readonly value: readonly (readonly Token[])[] };

const repeated: ReadonlySet<string> = new Set(['tr', 'th', 'td', 'li', 'option']);
const empty: ReadonlySet<string> = new Set(['input', 'br', 'hr', 'img']);

/** Cuts markup into templates. */
export function cutIntoTemplates(markup: string): BareMarkup {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const whole = tokensOf(holder.content);
  const known = new Map<string, { index: number; all: (readonly Token[])[] }>();
  learn(whole, known);
  const constant = new Map([...known].map(([key, { all }]) => [key, constantsAmong(all)]));
  const templates = [...known].map(([key, { all }]) => stringsOf(all[0] ?? [], constant.get(key)));
  const use = (tokens: readonly Token[]): Use => {
    const key = keyOf(tokens);
    const fixed = constant.get(key);
    const holes = tokens.filter((token, index) => token.is !== 'fixed' && !fixed?.has(index));
    return {
      template: known.get(key)?.index ?? -1,
      values: holes.map(({ is, value }) => (is === 'list' ? value.map(use) : value)),
    };
  };
  return { templates, uses: [use(whole)] };
}

/** Makes a function that gives the markup as a fresh template result, as a hand-written function of the data would. */
export function bareTemplate({ templates, uses }: BareMarkup): () => TemplateResult {
  const strings = templates.map((template) => Object.assign([...template], { raw: template }) as TemplateStringsArray);
  const result = ({ template, values }: Use): TemplateResult =>
    html(
      strings[template] as TemplateStringsArray,
      ...values.map((value) => (Array.isArray(value) ? value.map(result) : value)),
    );
  return () => result(uses[0] as Use);
}

function tokensOf(node: Node): Token[] {
  if (node instanceof Text) {
    const text = node.data.replaceAll(/\s+/g, ' ');
    const trimmed = text.trim();
    if (!trimmed) return [{ is: 'fixed', value: text }];
    const at = text.indexOf(trimmed);
    return [
      { is: 'fixed', value: text.slice(0, at) },
      { is: 'text', value: trimmed },
      { is: 'fixed', value: text.slice(at + trimmed.length) },
    ];
  }
  if (!(node instanceof Element)) return childTokens(node);
  const tag = node.localName;
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== 'checked' && name !== 'selected')
    .flatMap(({ name, value }): Token[] => [
      { is: 'fixed', value: ` ${name}="` },
      { is: 'attribute', value },
      { is: 'fixed', value: '"' },
    ]);
  const property = (name: string, value: string | boolean): Token[] => [
    { is: 'fixed', value: ` .${name}="` },
    { is: 'property', value },
    { is: 'fixed', value: '"' },
  ];
  if (tag === 'input') attributes.push(...property('checked', node.hasAttribute('checked')));
  if (tag === 'option') attributes.push(...property('selected', node.hasAttribute('selected')));
  if (tag === 'textarea') attributes.push(...property('value', node.textContent));
  const start: Token[] = [{ is: 'fixed', value: `<${tag}` }, ...attributes, { is: 'fixed', value: '>' }];
  if (empty.has(tag)) return start;
  return [...start, ...(tag === 'textarea' ? [] : childTokens(node)), { is: 'fixed', value: `</${tag}>` }];
}

/** The children; those that stand more than once in a row become a list, each by its own template. */
function childTokens(node: Node): Token[] {
  const tokens: Token[] = [];
  const blank = (child: Node | undefined): boolean => child instanceof Text && !child.data.trim();
  const children = [...node.childNodes];
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Node;
    const run: Node[] = [];
    if (child instanceof Element && repeated.has(child.localName)) {
      let next = at;
      while (next < children.length && (blank(children[next]) || children[next]?.nodeName === child.nodeName)) {
        if (!blank(children[next])) run.push(children[next] as Node);
        next++;
      }
      if (run.length > 1) at = next - 1;
    }
    if (run.length > 1) tokens.push({ is: 'list', value: run.map(tokensOf) });
    else tokens.push(...tokensOf(child));
  }
  return tokens;
}

const keyOf = (tokens: readonly Token[]): string =>
  tokens.map(({ is, value }) => (is === 'fixed' ? value : `\0${is}`)).join('');

/** Every template once, with all its uses. */
function learn(tokens: readonly Token[], known: Map<string, { index: number; all: (readonly Token[])[] }>): void {
  const key = keyOf(tokens);
  const entry = known.get(key) ?? { index: known.size, all: [] };
  entry.all.push(tokens);
  known.set(key, entry);
  for (const token of tokens) if (token.is === 'list') for (const item of token.value) learn(item, known);
}

/** The places of attributes that are the same in every use. */
function constantsAmong(all: readonly (readonly Token[])[]): ReadonlySet<number> {
  const first = all[0] ?? [];
  const same = (index: number): boolean => all.every((tokens) => tokens[index]?.value === first[index]?.value);
  return new Set([...first.keys()].filter((index) => first[index]?.is === 'attribute' && same(index)));
}

function stringsOf(tokens: readonly Token[], constant: ReadonlySet<number> | undefined): string[] {
  const strings = [''];
  for (const [index, token] of tokens.entries()) {
    const last = strings.length - 1;
    if (token.is === 'fixed') strings[last] += token.value;
    else if (token.is === 'attribute' && constant?.has(index)) {
      strings[last] += token.value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    } else strings.push('');
  }
  return strings;
}
