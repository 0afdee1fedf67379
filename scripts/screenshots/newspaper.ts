// The look of the articles in the pictures for the stores: an invented newspaper. The articles are those of the browser tests.

const style = `
  :root { color-scheme: light dark; --paper: light-dark(#fff, #15171a); --ink: light-dark(#1b1d20, #dcdfe3); }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 Georgia, 'Liberation Serif', serif; }
  nav { display: flex; gap: 22px; padding: 14px 56px; font: 13px 'Liberation Sans', sans-serif;
    border-block-end: 1px solid light-dark(#d9dce0, #33373d); }
  nav b { font: bold 19px Georgia, 'Liberation Serif', serif; margin-inline-end: 24px; }
  nav a { color: inherit; text-decoration: none; align-self: center; }
  main { display: block; max-width: 660px; padding: 0 56px; }
  h1 { font-size: 33px; line-height: 1.2; margin: 28px 0 10px; }
  .byline { font: 14px 'Liberation Sans', sans-serif; color: light-dark(#5b6067, #9aa1aa); }
  p { margin: 0 0 15px; }
  @media (max-width: 640px) { nav { padding: 12px 24px } nav a { display: none } main { padding: 0 24px } h1 { font-size: 26px } }
`;

/** Sets an article of the browser tests in the newspaper with this name and these sections. */
export function inNewspaper(article: string, name: string, sections: readonly string[]): string {
  const links = sections.map((section) => `<a href="#">${section}</a>`).join('');
  return article
    .replace(/<meta property="og:site_name"[^>]*>|<style>[\s\S]*?<\/style>|<nav>[\s\S]*?<\/nav>|<main>/g, '')
    .replace('</title>', `</title><meta property="og:site_name" content="${name}">`)
    .replace('<article>', `<style>${style}</style><nav><b>${name}</b>${links}</nav><main><article>`);
}
