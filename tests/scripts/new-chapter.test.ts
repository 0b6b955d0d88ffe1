import { describe, expect, it, test } from 'vitest';
import { plan } from '$content/book';
import { prepare } from '$lib/book/prepare.server';
import type { ChapterMeta } from '$lib/book/markdown/chapter';
import { compileChapter } from '$lib/book/markdown/compile';
import { languages, type Lang } from '$lib/i18n';
import { home, readShort } from '$lib/sim/address';
import { parseGoal, reached } from '$lib/sim/goal';
import { load } from '$lib/sim/registry';
import { paramsAt, play } from '$lib/sim/run';
import { chapterFiles, whyNotChapter } from '../../scripts/new-chapter.js';

const slug = 'tensors';
const planned = plan.find((one) => one.slug === slug);
if (!planned) throw new Error(`${slug} is not planned any more`);
const files = chapterFiles(planned);

const factsOf = async (lang: Lang): Promise<ChapterMeta> => {
  const file = `content/${lang}/${slug}.md`;
  return (await compileChapter(files.get(file) ?? '', { file, lang, slug, written: new Set([slug]) })).meta;
};

describe.each(languages)('a new chapter in %s', (lang) => {
  it('compiles and knows the outcome of what it asks', async () => {
    const facts = await factsOf(lang);
    const { chapter } = await prepare(facts);
    expect(facts.front.title).toBe(planned.title[lang]);
    for (const { id } of facts.predicts) expect(chapter.truths[id]?.option, id).toBeTypeOf('number');
  });

  it('has the parts of a chapter', async () => {
    const facts = await factsOf(lang);
    expect(facts.quizzes.length).toBeGreaterThanOrEqual(5);
    for (const { options } of facts.quizzes) expect(options.every(({ feedback }) => feedback)).toBe(true);
    expect(facts.exercises.length).toBeGreaterThanOrEqual(3);
    expect(facts.exercises.every(({ hint, solution }) => hint && solution)).toBe(true);
    expect(facts.sections.slice(-4).map(({ id }) => id)).toEqual(['summary', 'quiz', 'exercises', 'next']);
    for (const term of facts.front.terms) expect(facts.terms.map(({ name }) => name)).toContain(term);
  });

  it('sets a task that is neither done already nor impossible', async () => {
    for (const { sim: key, goal, solution } of (await factsOf(lang)).tries) {
      const sim = await load(key);
      const after = async (short: string) => {
        const { run, t } = readShort(sim, short, home(sim)).place;
        const played = await play(sim.model, run, t);
        return sim.model.readouts(played.state, paramsAt(run, played.t));
      };
      expect(reached(parseGoal(goal), await after(solution))).toBe(true);
      expect(reached(parseGoal(goal), await after(''))).toBe(false);
    }
  });
});

test('both languages have one skeleton', async () => {
  const [ko, en] = [await factsOf('ko'), await factsOf('en')];
  const names = (facts: ChapterMeta) =>
    [facts.sections, facts.quizzes, facts.exercises, facts.predicts, facts.tries, facts.equations].map(
      (items) => items.map(({ id }) => id)
    );
  expect(names(en)).toEqual(names(ko));
});

test('a chapter that is unplanned, written or badly named is refused with the reason', () => {
  const where = 'tests/scripts';
  expect(whyNotChapter(slug, plan, where)).toBeUndefined();
  expect(whyNotChapter('no-such-thing', plan, where)).toMatch(/plans no chapter "no-such-thing".*tensors/);
  expect(whyNotChapter('perceptron', plan)).toMatch(/written already/);
  expect(whyNotChapter('Tensors', plan, where)).toMatch(/lower-case/);
  expect(whyNotChapter(undefined, plan, where)).toMatch(/Give the chapter a name/);
});
