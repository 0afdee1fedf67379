import { expect, test } from 'vitest';
import { evidenceOf, furnitureNames } from '../../src/page/furniture-names.ts';
import { body } from './page.ts';

test.each([
  ['<figcaption>', 'furniture'],
  ['<div class="c-relatedContent__item">', 'furniture'],
  ['<p class="legal-disclaimer">', 'furniture'],
  ['<div class="mostread">', 'furniture'],
  ['<div class="robots-nocontent">', 'furniture'],
  ['<ol class="references">', 'furniture'],
  ['<section id="references">', 'none'],
  ['<header>', 'opening'],
  ['<p class="article__teaser">', 'opening'],
  ['<header class="author">', 'furniture'],
  ['<div class="elementor-widget">', 'label'],
  ['<div class="ad slot">', 'label'],
  ['<div class="lead">', 'none'],
  ['<div id="n1AuAdJlVL">', 'none'],
  ['<p class="has-normal-font-size">', 'none'],
  ['<h2 id="related-work">', 'none'],
  ['<section id="why-i-used-to-skip-lunch">', 'none'],
])('%s: %s', (html, evidence) => expect(evidenceOf(body(html).firstElementChild!)).toBe(evidence));

test.each([
  ['<div class="story-text">', []],
  ['<div class="c-relatedContent__item" id="promo">', ['related', 'promo']],
  ['<div class="read-more widget-ad ad">', ['read-more', 'widget', 'ad']],
  ['<aside data-testid="byline">', ['<aside>', 'byline']],
])('the names that make %s furniture', (html, names) => {
  expect(furnitureNames(body(html).firstElementChild!)).toEqual(names);
});
