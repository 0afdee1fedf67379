import { afterEach, expect, test, vi } from 'vitest';
import { writeClipboard } from '../../src/popup/clipboard.ts';

const clipboard = () => ({ write: vi.fn(async () => undefined), writeText: vi.fn(async () => undefined) });

afterEach(() => vi.unstubAllGlobals());

test('text without markup is written as text', async () => {
  const target = clipboard();
  await writeClipboard(target as never, { plain: 'Text.' });
  expect(target.writeText).toHaveBeenCalledExactlyOnceWith('Text.');
});

test('text with markup is written in both forms', async () => {
  const items: Record<string, Blob>[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(item: Record<string, Blob>) {
        items.push(item);
      }
    },
  );
  const target = clipboard();
  await writeClipboard(target as never, { plain: 'Text.', html: '<p>Text.</p>' });
  expect(target.write).toHaveBeenCalledOnce();
  const [item] = items;
  expect(Object.keys(item!)).toEqual(['text/plain', 'text/html']);
  expect(await item!['text/html']!.text()).toBe('<p>Text.</p>');
});

test('a browser that cannot write markup gets the text', async () => {
  vi.stubGlobal('ClipboardItem', undefined);
  const target = clipboard();
  await writeClipboard(target as never, { plain: 'Text.', html: '<p>Text.</p>' });
  expect(target.writeText).toHaveBeenCalledExactlyOnceWith('Text.');
});
