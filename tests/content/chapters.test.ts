// Walks content/: what every chapter has, whoever wrote it.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { plan } from '$content/book';
import { glossary } from '$content/glossary';
import { references } from '$content/references';
import { prepare, type Prepared } from '$lib/book/prepare.server';
import type { ChapterMeta } from '$lib/book/markdown/chapter';
import { compileChapter, lastSections } from '$lib/book/markdown/compile';
import { languages, type Lang } from '$lib/i18n';
import { home, readShort } from '$lib/sim/address';
import { parseGoal, reached } from '$lib/sim/goal';
import { load } from '$lib/sim/registry';
import { paramsAt, play } from '$lib/sim/run';

const slugsIn = (lang: Lang) =>
  readdirSync(`content/${lang}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace('.md', ''))
    .sort();
const slugs = [...new Set(languages.flatMap(slugsIn))];

const sourceOf = (lang: Lang, slug: string) => readFileSync(`content/${lang}/${slug}.md`, 'utf8');
const factsOf = async (lang: Lang, slug: string): Promise<ChapterMeta> => {
  const place = { file: `content/${lang}/${slug}.md`, lang, slug, written: new Set(slugsIn(lang)) };
  return (await compileChapter(sourceOf(lang, slug), place)).meta;
};

/** The readouts of a chapter's simulation after a short address. */
async function readoutsAfter(facts: ChapterMeta, key: string, short: string): Promise<Record<string, number>> {
  const figure = facts.figures.find((one) => one.key === key);
  if (!figure) throw new Error(`${facts.file} has no simulation "${key}"`);
  const sim = await load(figure.id);
  const { run, t } = readShort(sim, short, home(sim, figure.given)).place;
  const played = await play(sim.model, run, t);
  return sim.model.readouts(played.state, paramsAt(run, played.t));
}

/** What must be the same in both languages. */
const skeleton = (facts: ChapterMeta) => ({
  headings: facts.sections.map(({ id, depth }) => `${'#'.repeat(depth)} ${id}`),
  simulations: facts.figures.map(({ id, key, given }) => ({ id, key, given })),
  equations: facts.equations.map(({ id }) => id),
  predicts: facts.predicts.map(({ id, sim, kind, run, locks, readouts, conditions }) => ({
    id,
    sim,
    kind,
    run,
    locks,
    readouts,
    conditions: conditions.map(({ goal }) => goal)
  })),
  tries: facts.tries.map(({ id, sim, goal, solution }) => ({ id, sim, goal, solution })),
  quizzes: facts.quizzes.map(({ id, options }) => ({ id, right: options.map(({ right }) => right) })),
  exercises: facts.exercises.map(({ id }) => id),
  terms: facts.front.terms,
  goals: facts.front.goals.length
});

it('every chapter is written in both languages and stands in the plan', () => {
  expect(slugs.length).toBeGreaterThan(0);
  for (const lang of languages) expect(slugsIn(lang)).toEqual(slugs);
  for (const slug of slugs) expect(plan.map((chapter) => chapter.slug)).toContain(slug);
});

describe.each(slugs)('%s', (slug) => {
  const facts = {} as Record<Lang, ChapterMeta>;
  const prepared = {} as Record<Lang, Prepared>;
  beforeAll(async () => {
    for (const lang of languages) {
      facts[lang] = await factsOf(lang, slug);
      prepared[lang] = await prepare(facts[lang]);
    }
  }, 120_000);

  it('has the same skeleton in both languages', () => {
    expect(skeleton(facts.en)).toEqual(skeleton(facts.ko));
  });

  describe.each(languages)('in %s', (lang) => {
    it('holds no code of its own', () => {
      const prose = sourceOf(lang, slug).replace(/^```[\s\S]*?^```/gm, '');
      expect(prose).not.toMatch(/<script|<style|^\s*import\s|\{@html|\{#/m);
    });

    it('ends with summary, quiz, exercises and what comes next', () => {
      const ids = facts[lang].sections.filter(({ depth }) => depth === 2).map(({ id }) => id);
      expect(ids.slice(-lastSections.length)).toEqual([...lastSections]);
    });

    it('has two to four goals, a lead and a description', () => {
      const { goals, lead, description } = facts[lang].front;
      expect(goals.length).toBeGreaterThanOrEqual(2);
      expect(goals.length).toBeLessThanOrEqual(4);
      for (const text of [lead, description]) expect(text).toMatch(/[.?]$/);
    });

    it('asks at least five questions, with a word to every option', () => {
      expect(facts[lang].quizzes.length).toBeGreaterThanOrEqual(5);
      for (const { id, options } of facts[lang].quizzes) {
        expect(options.some(({ right }) => right), id).toBe(true);
        expect(options.some(({ right }) => !right), id).toBe(true);
        expect(options.every(({ feedback }) => feedback), `${id}: every option has feedback`).toBe(true);
      }
    });

    it('has at least three exercises, each with a hint and a solution', () => {
      expect(facts[lang].exercises.length).toBeGreaterThanOrEqual(3);
      for (const { id, hint, solution } of facts[lang].exercises) expect([id, hint, solution]).toEqual([id, true, true]);
    });

    it('explains the words it introduces where they first stand', () => {
      for (const term of facts[lang].front.terms) {
        expect(glossary, term).toHaveProperty([term]);
        expect(facts[lang].terms.map(({ name }) => name), `<Term id="${term}">`).toContain(term);
      }
      for (const { name } of facts[lang].terms) expect(glossary).toHaveProperty([name]);
      for (const { name } of facts[lang].cites) expect(references).toHaveProperty([name]);
    });

    it('comes with a Predict and a Try for every simulation', () => {
      const idOf = (key: string) => facts[lang].figures.find((figure) => figure.key === key)?.id;
      const used = new Set(facts[lang].figures.map(({ id }) => id));
      expect(used.size).toBeGreaterThan(0);
      for (const id of used) {
        expect(facts[lang].predicts.some(({ sim }) => idOf(sim) === id), `a Predict for ${id}`).toBe(true);
        expect(facts[lang].tries.some(({ sim }) => idOf(sim) === id), `a Try for ${id}`).toBe(true);
      }
    });

    it('knows the outcome of every Predict', () => {
      for (const { id, kind } of facts[lang].predicts) {
        const truth = prepared[lang].chapter.truths[id];
        expect(kind === 'choice' ? truth?.option : truth?.values[0], id).toBeTypeOf('number');
      }
    });

    it('is as long as a chapter', () => {
      expect(facts[lang].words).toBeGreaterThanOrEqual(1_200);
      expect(facts[lang].words).toBeLessThanOrEqual(5_000);
    });
  });

  it(
    'sets no Try that is done already, and none that cannot be done',
    async () => {
      for (const { id, sim, goal, solution } of facts.ko.tries) {
        const conditions = parseGoal(goal);
        expect(reached(conditions, await readoutsAfter(facts.ko, sim, solution)), `${id} after ${solution}`).toBe(true);
        expect(reached(conditions, await readoutsAfter(facts.ko, sim, '')), `${id} in the first picture`).toBe(false);
      }
    },
    120_000
  );
});
