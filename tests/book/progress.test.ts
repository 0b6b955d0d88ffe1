import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { merge, nothing, PROGRESS_KEY, readProgress, writeProgress, type Chapters } from '$lib/book/progress';
import { Progress } from '$lib/book/progress.svelte';
import { parse } from '$lib/book/stored';

const done: Chapters = {
  perceptron: {
    sections: ['weighted-sum', 'xor'],
    quizzes: { q1: [0], q2: [1, 2] },
    right: ['q1'],
    tries: ['zero'],
    guesses: { rate: 1, shape: [0, 1.5, -2], where: [0.25, 3] }
  }
};

/** A storage that holds `held` and may refuse to be written. */
function storage(held: string | null, refuses = false) {
  const items = new Map(held === null ? [] : [[PROGRESS_KEY, held]]);
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => (refuses ? refuse() : items.set(key, text)),
    removeItem: (key: string) => (refuses ? refuse() : items.delete(key))
  });
  return items;
}

afterEach(() => vi.unstubAllGlobals());

describe('progress', () => {
  it('comes back from its text as it was', () => {
    expect(readProgress(parse(writeProgress(done)))).toEqual(done);
  });

  it('survives whatever storage holds: it is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (held) => {
        const read = readProgress(held);
        expect(read === undefined || typeof read === 'object').toBe(true);
        const inside = readProgress({ format: 'living-deep-learning progress', version: 1, chapters: held });
        expect(readProgress(parse(writeProgress(inside ?? {})))).toEqual(inside ?? {});
      })
    );
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"version":2}',
    '{"format":"living-deep-learning progress","version":9}'
  ])('starts empty over a stored %j', (held) => {
    storage(held);
    const progress = new Progress();
    progress.load();
    expect(progress.chapters).toEqual({});
    progress.note('perceptron', () => ({ tries: ['zero'] }));
    expect(progress.of('perceptron').tries).toEqual(['zero']);
  });

  it('keeps the readable parts of a record that is broken in places', () => {
    const broken = parse(writeProgress(done)) as { chapters: Record<string, Record<string, unknown>> };
    const record = broken.chapters.perceptron!;
    record.sections = ['xor', 7, null, '<img>', 'xor'];
    record.quizzes = { q1: [0], q2: 'all', q3: [-1], __proto__: [1] };
    record.guesses = { rate: null, shape: [1, 'x'], where: [0, 1] };
    broken.chapters['not a slug'] = {};
    const read = readProgress(broken);
    expect(read).toEqual({
      perceptron: {
        ...done.perceptron,
        sections: ['xor'],
        quizzes: { q1: [0] },
        guesses: { where: [0, 1] }
      }
    });
  });

  it('is written with every note and read by the next visit', () => {
    const items = storage(null);
    const first = new Progress();
    first.load();
    first.note('perceptron', ({ sections }) => ({ sections: [...sections, 'xor'] }));
    const second = new Progress();
    second.load();
    expect(second.of('perceptron').sections).toEqual(['xor']);
    expect(items.size).toBe(1);
  });

  it('adds to what another tab has written meanwhile', () => {
    storage(null);
    const [here, there] = [new Progress(), new Progress()];
    here.load();
    there.load();
    here.note('perceptron', () => ({ sections: ['xor'] }));
    there.note('convolution', () => ({ sections: ['stride'] }));
    expect(there.of('perceptron').sections).toEqual(['xor']);
  });

  it('goes on in memory, and says so, when the browser refuses to keep it', () => {
    storage(null, true);
    const progress = new Progress();
    progress.load();
    progress.note('perceptron', () => ({ tries: ['zero'] }));
    progress.note('perceptron', ({ tries }) => ({ tries: [...tries, 'one'] }));
    expect(progress.of('perceptron').tries).toEqual(['zero', 'one']);
    expect(progress.kept).toBe(false);
  });

  it('works where there is no storage at all', () => {
    vi.stubGlobal('localStorage', undefined);
    const progress = new Progress();
    progress.load();
    progress.note('perceptron', () => ({ right: ['q1'] }));
    expect(progress.of('perceptron').right).toEqual(['q1']);
  });

  it('takes in a file beside what is there, and refuses any other file', () => {
    storage(null);
    const progress = new Progress();
    progress.load();
    progress.note('perceptron', () => ({ sections: ['margin'] }));
    expect(progress.add('{"a":1}')).toBe(false);
    expect(progress.add(writeProgress(done))).toBe(true);
    expect(progress.of('perceptron').sections).toEqual(['margin', 'weighted-sum', 'xor']);
  });

  it('is gone after it has been erased', () => {
    const items = storage(writeProgress(done));
    const progress = new Progress();
    progress.load();
    progress.erase();
    expect(progress.chapters).toEqual({});
    expect(items.size).toBe(0);
  });

  it('merges without losing or doubling anything', () => {
    expect(merge(done, done)).toEqual(done);
    expect(merge(done, { convolution: nothing() })).toEqual({ ...done, convolution: nothing() });
  });
});
