import { describe, expect, it } from 'vitest';
import { numberOf, parts, plan } from '$content/book';
import { glossary } from '$content/glossary';
import { neighbours, type OutlinePart } from '$lib/book/outline';
import { BOX, planOf } from '$lib/book/plan';
import { languages } from '$lib/i18n';

describe('the plan of the book', () => {
  it('has thirty-two chapters in five parts, each with a slug of its own', () => {
    expect(parts).toHaveLength(5);
    expect(plan).toHaveLength(32);
    expect(new Set(plan.map(({ slug }) => slug)).size).toBe(32);
  });

  it('names every chapter and says what it is about in both languages', () => {
    for (const { slug, title, line } of plan)
      for (const lang of languages) {
        expect(title[lang].trim(), slug).not.toBe('');
        expect(line[lang], slug).toMatch(/[.?]$/);
      }
  });

  it('builds every chapter only on earlier ones', () => {
    for (const { slug, needs } of plan)
      for (const need of needs) expect(numberOf(need), `${slug} needs ${need}`).toBeLessThan(numberOf(slug));
  });

  it('refuses to number a chapter it does not know', () => {
    expect(() => numberOf('nowhere')).toThrow('plans no chapter "nowhere"');
  });
});

const outline: OutlinePart[] = parts.map((part, i) => ({
  number: i + 1,
  title: part.title.ko,
  chapters: part.chapters.map(({ slug, needs }) => ({
    slug,
    number: numberOf(slug),
    title: slug,
    line: '',
    needs,
    ...(['perceptron', 'gradient-descent', 'convolution'].includes(slug) && {
      written: { sections: [], quizzes: [], sims: [] }
    })
  }))
}));

describe('the map', () => {
  it('draws a line for everything that a chapter builds on', () => {
    const { lines } = planOf(outline);
    expect(lines).toHaveLength(plan.flatMap(({ needs }) => needs).length);
  });
  it('keeps every box inside and apart from the others', () => {
    const { spots, width, height } = planOf(outline);
    for (const [i, a] of spots.entries()) {
      expect(a.x >= 0 && a.x + BOX.width <= width && a.y + BOX.height <= height).toBe(true);
      for (const b of spots.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height).toBe(true);
    }
  });
});

describe('previous and next', () => {
  it('go to the nearest written chapters', () => {
    expect(neighbours(outline, 'gradient-descent')).toMatchObject({
      previous: { slug: 'perceptron' },
      next: { slug: 'convolution' }
    });
    expect(neighbours(outline, 'perceptron').previous).toBeUndefined();
    expect(neighbours(outline, 'convolution').next).toBeUndefined();
  });
});

describe('the glossary', () => {
  it('explains every word in both languages and refers only to words it has', () => {
    for (const [key, { term, definition, see = [] }] of Object.entries(glossary)) {
      for (const lang of languages) {
        expect(term[lang].trim(), key).not.toBe('');
        expect(definition[lang], key).toMatch(/[.]$/);
      }
      for (const other of see) expect(glossary, `${key} refers to ${other}`).toHaveProperty([other]);
    }
  });
});
