// Hostile pages: the article of the other tests with what an attacker would add.
import { doubledArticle } from './pages.ts';

const title = 'Kelden to close its old ferry terminal after a year of delays';
/** The script runs before anything else in the page. */
const withScript = (script: string) => doubledArticle.replace('<head>', `<head><script>${script}</script>`);
const withMarkup = (markup: string) => doubledArticle.replace('<article>', `${markup}<article>`);

/** Properties that the extension might read from a node or the document. */
const clobbered =
  'body documentElement head childNodes children firstChild lastChild firstElementChild lastElementChild parentElement nextSibling previousSibling nodeType nodeValue localName tagName textContent innerText namespaceURI attributes getAttribute hasAttribute matches closest contains querySelector querySelectorAll getElementById getElementsByTagName createElement createRange cloneNode importNode appendChild remove ownerDocument defaultView URL contentType title implementation getSelection checkVisibility getBoundingClientRect scrollIntoView shadowRoot isConnected compareDocumentPosition'.split(
    ' ',
  );

/** Reports to the server each method and getter of the page that is called, and each change of the document. */
const spying = `
  const { apply } = Reflect;
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const told = new Set();
  const { has, add } = told;
  const tell = (name) => {
    name = String(name);
    if (told.has === has && !apply(has, told, [name])) { apply(add, told, [name]); fetch('/seen/' + name); }
  };
  const { fetch, String } = window;
  let isWatching = false;
  const spy = (owner, name) => {
    const { get, value, configurable } = getOwnPropertyDescriptor(owner, name) ?? {};
    if (!configurable || name === 'constructor' || (!get && typeof value !== 'function')) return;
    const told = function (...values) {
      if (isWatching) tell(name);
      return apply(get ?? value, this, values);
    };
    defineProperty(owner, name, get ? { get: told, configurable: true } : { value: told, configurable: true, writable: true });
  };
  addEventListener('load', () => setTimeout(() => {
    new MutationObserver(() => tell('change'))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const prototypes = [Array, String, RegExp, Map, WeakMap, Promise, Node, Element, HTMLElement, Document, Text, Range, Selection,
      EventTarget, HighlightRegistry, CSSStyleDeclaration].map(({ prototype }) => prototype);
    for (const owner of [...prototypes, JSON, Object, Math, CSS]) for (const name of Reflect.ownKeys(owner)) spy(owner, name);
    for (const name of ['Map', 'WeakMap', 'Highlight', 'getComputedStyle', 'matchMedia', 'getSelection', 'postMessage']) spy(window, name);
    for (const name of ['hidden', 'kind', 'reason', 'passages', 'pithReveal'])
      defineProperty(Object.prototype, name, { get() { tell(name); }, set() { tell(name); }, configurable: true });
    addEventListener('message', () => tell('message'), true);
    isWatching = true;
    tell('watching');
  }));`;

/** Words of the text that is in the page but that no reader sees. */
export const hiddenWords = 'for machines alone';
const decoys = ['Kelden', 'Norrvik', 'Lerso', 'Holm', 'Falk']
  .map(
    (name) =>
      `<p>The harbour board of ${name} said that this sentence is ${hiddenWords}, old ferry terminal.</p>`,
  )
  .join('');

export const hostilePages: Readonly<Record<string, string>> = {
  'observes every call': withScript(spying),
  'breaks the built-in objects of its scripts': withScript(`addEventListener('load', () => {
    for (const { prototype } of [Array, String, RegExp, Map, Set, Promise, Node, Element, Document, Range])
      for (const name of Reflect.ownKeys(prototype))
        try { Object.defineProperty(prototype, name, { get() { throw new Error('broken'); } }); } catch {}
    for (const name of ['JSON', 'Map', 'Set', 'Object', 'Array', 'getComputedStyle', 'Promise']) try { window[name] = undefined; } catch {}
  });`),
  'freezes everything': withScript(`addEventListener('load', () => {
    for (const name of Object.getOwnPropertyNames(window)) {
      const { value } = Object.getOwnPropertyDescriptor(window, name);
      if (typeof value !== 'function') continue;
      Object.freeze(value);
      if (value.prototype) Object.freeze(value.prototype);
    }
    Object.freeze(document);
    Object.freeze(Object.prototype);
  });`),
  'hides methods behind forms and images of their names': withMarkup(
    clobbered
      .map(
        (name) =>
          `<form name="${name}"><input name="${name}"></form><img name="${name}"><i id="${name}"></i>`,
      )
      .join(''),
  ).replace(
    '<article>',
    '<article><form><input name="childNodes"><input name="getAttribute"><input name="localName"></form>',
  ),
  'forges answers to messages': withScript(`
    const answer = { kind: 'ranked', ranking: { source: { title: 'Forged' }, ranked: [] } };
    for (const name of ['chrome', 'browser'])
      Object.defineProperty(window, name, { value: { runtime: { sendMessage: async () => answer, onMessage: { addListener() {} } } } });
    addEventListener('message', (event) => event.source?.postMessage(answer, '*'));
    setInterval(() => postMessage(answer, '*'), 5);
    window.pithReveal = () => [false];`),
  'has URLs that are scripts': doubledArticle
    .replace(
      '<head>',
      `<head><base href="javascript:alert(1)//"><link rel="canonical" href="javascript:alert(1)">
    <meta property="og:url" content="javascript:alert(1)"><meta property="og:site_name" content="javascript:alert(1)">
    <meta name="author" content="javascript:alert(1)">`,
    )
    .replace(/(<p>)(The harbour board)/, '$1<a href="javascript:document.title=1">$2</a>'),
  'adds elements without end': withScript(`setInterval(() => {
    for (let i = 0; i < 10; i++) document.body.append(Object.assign(document.createElement('div'), { className: 'x' }));
  }, 1);`),
  'writes itself and closes no element': doubledArticle.replace(
    /<article>[\s\S]*<\/article>/,
    (article) => `<script>
      for (const part of ${JSON.stringify(article.split(/(?=<p)/)).replaceAll('</', '<\\/')})
        document.write(part.replaceAll('</p>', '<b><i>').replace('</article>', ''));
      document.write('<p title="document.write(\\'<p>left open');
    </script>`,
  ),
  'hides an article inside its article': doubledArticle.replace(
    '<article>',
    `<style>.none { display: none } .clipped { position: absolute; clip-path: inset(50%); overflow: hidden; width: 1px; height: 1px }</style>
    <article>${['none', 'clipped'].map((name) => `<div class="${name}">${decoys}</div>`).join('')}`,
  ),
};

/** Direction overrides without an end. */
const override = '\u202e\u2067\u202d\u202e';
export const turnedPage = doubledArticle
  .replaceAll('Maria Lindqvist', `${override}Maria Lindqvist`)
  .replaceAll(title, `${override}${title}`)
  .replaceAll('The harbour board of Kelden', `The harbour board${override} of Kelden`);
