// What a screen reader gets of every view: the accessibility tree of Chromium, as text files beside this test. After a change of the
// popup, run this test with `-u` and read the difference as a listener.
import type { CDPSession, Protocol } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { ChromiumPopup } from '../../scripts/browsers/chromium/popup.ts';
import { inChromium } from './browsers.ts';
import { pages } from './pages.ts';
import { inView, views } from './views.ts';

type Node = Protocol.Accessibility.AXNode;

/** States of the tree that a screen reader speaks. */
const states = ['checked', 'disabled', 'expanded', 'live', 'pressed'];
/** Nodes that are no more than a box or a line. */
const unspoken = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'LabelText', 'MenuListPopup'];

/** States that the tree of the protocol lacks. */
const attributesSpoken = ['aria-current', 'aria-valuetext'];

/** Returns the spoken attributes of each element, by the number of its node. */
async function readAttributes(session: CDPSession): Promise<ReadonlyMap<number, string>> {
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1 });
  return new Map(
    nodes.map(({ backendNodeId, attributes = [] }) => {
      const spoken = attributesSpoken.flatMap((name) => {
        const at = attributes.indexOf(name);
        return at < 0 ? [] : `${name}="${attributes[at + 1]}"`;
      });
      return [backendNodeId, spoken.join(' ')];
    }),
  );
}

/** Returns a line for each node that is spoken: role, name, description and states. */
async function readTree({ page }: ChromiumPopup): Promise<string[]> {
  const session = await page.createCDPSession();
  const attributes = await readAttributes(session);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (node: Node, depth: number): string[] => {
    const isSpoken = !node.ignored && !unspoken.includes(String(node.role?.value));
    const children = (node.childIds ?? []).map((id) => byId.get(id)!);
    // A text that is the name of its parent is spoken once.
    const inside = children.filter(
      ({ role, name }) => role?.value !== 'StaticText' || name?.value !== node.name?.value,
    );
    const line = isSpoken ? [`${'  '.repeat(depth)}${describeNode(node, attributes)}`] : [];
    return [...line, ...inside.flatMap((child) => linesOf(child, isSpoken ? depth + 1 : depth))];
  };
  await session.detach();
  return linesOf(nodes[0]!, 0);
}

function describeNode(node: Node, attributes: ReadonlyMap<number, string>): string {
  const { role, name, description, value, properties = [], backendDOMNodeId = 0 } = node;
  const spoken = properties
    .filter(({ name, value: { value: state } }) =>
      name === 'level' ? role?.value === 'heading' : states.includes(name) && state !== 'false',
    )
    .map((property) => `${property.name}=${property.value.value}`);
  return [
    role?.value,
    name?.value && JSON.stringify(name.value),
    description?.value && `(${description.value})`,
    value?.value !== undefined && role?.value !== 'option' && `value=${value.value}`,
    ...spoken,
    attributes.get(backendDOMNodeId),
  ]
    .filter(Boolean)
    .join(' ');
}

inChromium(pages, (visit) => {
  beforeEach(async () => {
    await visit.resetStorage();
    // The hint for new readers has the shortcut in the notation of the system.
    await visit.inPopup(({ page }) => page.evaluate('chrome.storage.local.set({ introduced: true })'));
  });

  test.each(views)('$name', (view) =>
    inView(visit, view, async (popup) => {
      const tree = await readTree(popup as ChromiumPopup);
      // Not every device has a voice.
      const lines = tree.filter((line) => !line.includes('button "Read aloud"'));
      const site = visit.site.address('');
      const text = `${lines.join('\n')}\n`
        .replaceAll(site, 'https://gazette.example')
        // As each system writes it.
        .replaceAll(/Alt\+Shift\+J|⌥⇧J/g, 'the shortcut');
      await expect(text).toMatchFileSnapshot(`accessibility-tree/${view.name}.txt`);

      const named = lines.map((line) => /\w+(?: "(?:\\.|[^"])*")?/.exec(line)![0]);
      const controls = named.filter((line) => /^(?:button|combobox|slider|DisclosureTriangle) /.test(line));
      expect(
        named.filter((line) => /^(?:button|combobox|slider|link)$/.test(line)),
        'without a name',
      ).toEqual([]);
      expect(new Set(controls).size, 'each control has a name of its own').toBe(controls.length);
      const live = lines.filter((line) => / live=/.test(line));
      expect(live, 'one live region').toHaveLength(view.page?.hasStatus === false ? 0 : 1);
    }),
  );
});
