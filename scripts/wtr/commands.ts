// What a test in the browser asks of the world outside it. The typed client is packages/elements/test/browser.ts.
// The names begin with x-, because Web Test Runner's own commands come first.
import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { WebdriverLauncher } from '@web/test-runner-webdriver';
import { driverOf } from './launchers.ts';
import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';

type Launcher = (ChromeLauncher & { type: 'puppeteer' }) | (WebdriverLauncher & { type: 'webdriver' });

interface AxValue {
  readonly value?: string | number | boolean;
  readonly relatedNodes?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
}

// A session has to stay: when it is detached, what it emulates goes with it.
const devtools = new WeakMap<Page, Promise<CDPSession>>();
const devtoolsOf = (page: Page): Promise<CDPSession> => {
  const session = devtools.get(page) ?? page.createCDPSession();
  devtools.set(page, session);
  return session;
};

export function commandsPlugin(): TestRunnerPlugin {
  return {
    name: 'pejl-commands',
    async executeCommand({ command, payload, session }) {
      const launcher = session.browser as unknown as Launcher;
      const handler = commands[command as keyof typeof commands];
      // Undefined means: not this plugin's.
      return handler ? await handler(launcher, session.id, payload as never) : undefined;
    },
  };
}

const commands = {
  async 'x-viewport'(launcher: Launcher, id: string, size: { width: number; height: number; frame: [number, number] }) {
    if (launcher.type === 'puppeteer') {
      await launcher.getPage(id).setViewport({ width: size.width, height: size.height });
    } else {
      await driverOf(launcher)?.setWindowSize(size.width + size.frame[0], size.height + size.frame[1]);
    }
    return true;
  },

  async 'x-type'(launcher: Launcher, id: string, { text }: { text: string }) {
    // WebDriver sends what it gets as one chord, in which a repeated character is lost.
    if (launcher.type === 'puppeteer') await launcher.getPage(id).keyboard.type(text);
    else for (const character of text) await launcher.sendKeys(id, [character]);
    return true;
  },

  async 'x-keys'(launcher: Launcher, id: string, { keys }: { keys: string[] }) {
    if (launcher.type === 'webdriver') {
      await launcher.sendKeys(id, keys);
      return true;
    }
    const { keyboard } = launcher.getPage(id);
    const modifiers = keys.slice(0, -1) as KeyInput[];
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(keys.at(-1) as KeyInput);
    for (const modifier of modifiers.reverse()) await keyboard.up(modifier);
    return true;
  },

  async 'x-media'(launcher: Launcher, id: string, payload: { media: string; features: Record<string, string> }) {
    if (launcher.type !== 'puppeteer' || launcher.name === 'Firefox') return false;
    const page = launcher.getPage(id);
    const features = Object.entries(payload.features).map(([name, value]) => ({ name, value }));
    await (await devtoolsOf(page)).send('Emulation.setEmulatedMedia', { media: payload.media, features });
    return true;
  },

  /** The accessibility tree below the element that the page has put in `globalThis.pejlAxRoot`. */
  async 'x-ax'(launcher: Launcher, id: string) {
    if (launcher.type !== 'puppeteer' || launcher.name === 'Firefox') return false;
    const devtools = await devtoolsOf(launcher.getPage(id));
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'globalThis.pejlAxRoot' });
    if (!result.objectId) throw new Error('There is no element to take the accessibility tree of.');
    const options = { objectId: result.objectId, depth: -1, pierce: true };
    const inside = idsOf((await devtools.send('DOM.describeNode', options)).node);
    await devtools.send('Accessibility.enable');
    const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    await devtools.send('Accessibility.disable');
    const all = new Map(nodes.map((one) => [one.nodeId, one]));
    // The element itself may have no node in the tree: begin at the first ones that are within it.
    const find = (node: AxNode): ReadableNode[] =>
      inside.has(node.backendDOMNodeId ?? -1) ? readable(node, all) : childrenOf(node, all).flatMap(find);
    const [root] = nodes;
    return root ? find(root) : [];
  },
};

interface ReadableNode {
  role: string;
  name: string;
  [state: string]: unknown;
}

/** What assistive technology is told: nodes that are ignored give way to their children; text boxes are left out. */
function readable(node: AxNode, all: ReadonlyMap<string, AxNode>): ReadableNode[] {
  const children = childrenOf(node, all).flatMap((child) => readable(child, all));
  const role = String(node.role?.value ?? '');
  if (node.ignored || role === 'none') return children;
  if (role === 'InlineTextBox') return [];
  const told: ReadableNode = { role, name: String(node.name?.value ?? '') };
  if (node.description?.value) told['description'] = node.description.value;
  if (node.value?.value !== undefined) told['value'] = node.value.value;
  for (const { name, value } of node.properties ?? []) {
    // Relations to other nodes are told by the name and the description.
    if (value.value !== undefined && !value.relatedNodes) told[name] = value.value;
  }
  if (children.length > 0) told['children'] = children;
  return [told];
}

const childrenOf = ({ childIds = [] }: AxNode, all: ReadonlyMap<string, AxNode>): AxNode[] =>
  childIds.flatMap((id) => all.get(id) ?? []);

/** The node's number and those of everything in it, shadow trees included. */
function idsOf(node: Protocol.DOM.Node, ids = new Set<number>()): Set<number> {
  ids.add(node.backendNodeId);
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) idsOf(child, ids);
  return ids;
}
