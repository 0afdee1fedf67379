// Pages for tests, from a line of HTML or from a file of tests/fixtures/pages.
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

export function page(html: string, options: { url?: string; contentType?: string } = {}): Document {
  const { url = 'https://news.example/story', contentType = 'text/html' } = options;
  // A silent console: broken style sheets of broken pages are what is tested.
  return new JSDOM(html, { url, contentType, virtualConsole: new VirtualConsole() }).window.document;
}

export function fixture(name: string): Document {
  return page(readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8'));
}

export function body(html: string): Element {
  return page(html).body;
}

/** Prose of that many sentences, each different. */
export function prose(sentences = 3, seed = 0): string {
  return Array.from(
    { length: sentences },
    (_, i) =>
      `The council of district ${seed * 100 + i} said on Monday that the new bridge would open to traffic in spring.`,
  ).join(' ');
}

/** A page with five paragraphs of prose, and what is put before and after them. */
export function story(before = '', after = '', head = ''): string {
  const paragraphs = [1, 2, 3, 4, 5].map((i) => `<p>${prose(3, i)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>Bridge opens in spring | The Example</title>${head}</head>
    <body><article><h1>Bridge opens in spring</h1>${before}${paragraphs}${after}</article></body></html>`;
}
