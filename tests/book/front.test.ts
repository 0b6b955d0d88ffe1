import { describe, expect, it } from 'vitest';
import { readFront } from '$lib/book/markdown/front';
import { front } from './fixture';

const FILE = 'content/en/neuron.md';
const read = (lines: readonly string[]) => readFront([...lines, 'Text.'].join('\n'), FILE);
const changed = (change: (lines: string[]) => string[]) => () => read(change([...front]));

describe('front matter', () => {
  it('is read as texts and lists', () => {
    expect(read(front).front).toEqual({
      title: '시험',
      lead: '한 문장입니다.',
      description: '한 문장.',
      goals: ['하나를 할 수 있습니다.', '둘을 할 수 있습니다.'],
      terms: ['perceptron']
    });
  });

  it('may fold a long text over several lines, quote it, and hold a colon', () => {
    const folded = front.flatMap((line) =>
      line.startsWith('lead')
        ? ['lead: >-', '  하나: 둘', '  셋']
        : line.startsWith('title')
          ? ['title: "A: B"']
          : [line]
    );
    expect(read(folded).front).toMatchObject({ lead: '하나: 둘 셋', title: 'A: B' });
  });

  it('leaves the lines of the text where they were', () => {
    expect(read(front).body.split('\n').indexOf('Text.')).toBe(front.length);
  });

  const wrong: [string, (lines: string[]) => string[], string][] = [
    ['no front matter', () => ['Text'], `${FILE}:1: `],
    ['no end', (lines) => lines.slice(0, 4), `${FILE}:1: `],
    [
      'a missing title',
      (lines) => lines.filter((line) => !line.startsWith('title')),
      `${FILE}:1: front matter lacks "title"`
    ],
    [
      'an unknown key',
      (lines) => lines.toSpliced(2, 0, 'author: me'),
      `${FILE}:3: front matter has no "author"`
    ],
    [
      'a key twice',
      (lines) => lines.toSpliced(2, 0, 'title: again'),
      `${FILE}:3: front matter says "title" twice`
    ],
    ['an empty text', (lines) => lines.with(1, 'title:'), `${FILE}:2: "title" is empty`],
    ['an empty list', (lines) => lines.with(7, 'terms: []'), `${FILE}:8: "terms" is empty`],
    ['a text for a list', (lines) => lines.with(7, 'terms: perceptron'), `${FILE}:8: "terms" is a list`],
    ['one goal', (lines) => lines.toSpliced(5, 1), `${FILE}:5: a chapter has 2 to 4 goals, not 1`],
    ['something else', (lines) => lines.with(2, 'just words'), `${FILE}:3: front matter is not understood`]
  ];
  it.each(wrong)('with %s is refused with file and line', (_, change, says) => {
    expect(changed(change)).toThrow(says);
  });
});
