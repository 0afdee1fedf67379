import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/page/reveal/locate.ts';
import { pageWithHighlights } from './page-with-highlights.ts';

const passage = (text: string, before = '', after = '') => ({ text, before, after });
const located = (html: string, ...passages: ReturnType<typeof passage>[]) =>
  locate(pageWithHighlights(html), passages).map((ranges) => ranges.map(String));

describe('a passage is located', () => {
  test.each([
    ['in one text node', '<p>One. Two three. Four.</p>', 'Two three.', ['Two three.']],
    ['across inline elements', '<p>One <b>t<i>w</i>o</b> three.</p>', 'One two three.', ['One two three.']],
    ['across a line break', '<p>One<br>two.</p>', 'One two.', ['Onetwo.']],
    ['with other white space', '<p>One\n  two.</p>', 'One two.', ['One\n  two.']],
    ['with soft hyphens', '<p>Fer\u00adry.</p>', 'Ferry.', ['Fer\u00adry.']],
    ['past a comment', '<p>One <!-- no -->two.</p>', 'One two.', ['One two.']],
    [
      'past a footnote mark',
      '<p>Holm<sup>[1]</sup> built the old pier in 1953.</p>',
      'Holm built the old pier in 1953.',
      ['Holm[1] built the old pier in 1953.'],
    ],
    [
      'past a hidden card that is longer than itself',
      `<p>One <span hidden>${'A card that opens at the pointer. '.repeat(9)}</span>two.</p>`,
      'One two.',
      ['One ', 'two.'],
    ],
    ['not in a script', '<script>One two.</script><p>One two.</p>', 'One two.', ['One two.']],
    ['nowhere if it is gone', '<p>One two.</p>', 'Three four.', []],
    ['nowhere if it is empty', '<p>One two.</p>', ' ', []],
    [
      'in a form with an input named childNodes',
      '<form><input name="childNodes"><p>One two.</p></form>',
      'One two.',
      ['One two.'],
    ],
  ])('%s', (_, html, text, expected) => {
    expect(located(html, passage(text))).toEqual([expected]);
  });

  test('each by itself, in the order given', () => {
    const html = '<p>One. Two. Three.</p>';
    expect(located(html, passage('Three.'), passage('Gone.'), passage('One.'))).toEqual([
      ['Three.'],
      [],
      ['One.'],
    ]);
  });
});

describe('of equal sentences', () => {
  const where = (html: string, before = '', after = '') => {
    const document = pageWithHighlights(html);
    const [ranges] = locate(document, [passage('Nobody was hurt.', before, after)]);
    return ranges!.map(({ startContainer }) => startContainer.parentElement!.id);
  };
  const twice = '<p id="a">Fire. Nobody was hurt. Rain.</p><p id="b">Storm. Nobody was hurt. Snowstorm.</p>';

  test.each([
    ['the text before decides', 'Storm.', '', 'b'],
    ['the text after decides', '', 'Snow fell.', 'b'],
    ['the more similar context decides', 'Fire.', 'Snowstorm.', 'b'],
    ['the first is taken if nothing decides', 'Other.', '', 'a'],
  ])('%s', (_, before, after, expected) => {
    expect(where(twice, before, after)).toEqual([expected]);
  });

  test('a rendered one is taken before one with the right context', () => {
    expect(where(twice.replace('id="a"', 'id="a" hidden'), 'Fire.', 'Rain.')).toEqual(['b']);
  });
});

describe('shadow trees', () => {
  const withShadow = (html: string, shadow: string) => {
    const document = pageWithHighlights(html);
    document.querySelector('x-host')!.attachShadow({ mode: 'open' }).innerHTML = shadow;
    return document;
  };

  test('a passage inside one is one range', () => {
    const document = withShadow('<x-host></x-host>', '<p>One <b>two</b>.</p>');
    const [ranges] = locate(document, [passage('One two.')]);
    expect(ranges!.map(String)).toEqual(['One two.']);
  });

  test('a passage across its boundary is one range per text node', () => {
    const document = withShadow('<p>Zero. One <x-host></x-host> four. Five.</p>', 'two <b>three</b>');
    const [ranges] = locate(document, [passage('One two three four.')]);
    expect(ranges!.map(String)).toEqual(['One ', 'two three', ' four.']);
  });
});
