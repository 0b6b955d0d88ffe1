import { describe, expect, it } from 'vitest';
import { compileChapter } from '$lib/book/markdown/compile';
import { keep } from '$lib/book/markdown/keep';
import { front } from './fixture';

const place = {
  file: 'content/ko/perceptron.md',
  lang: 'ko',
  slug: 'perceptron',
  written: new Set<string>()
} as const;
const body = `글 $x$ 하나.

둘째 문단.

<Term id="perceptron">낱말</Term>과 $y$.

<Quiz id="q">

$a$ 는 무엇입니까?

- [x] 하나

  네 $b$.

- [ ] 둘

  아니요.

</Quiz>

끝 문단.
`;
const source = [...front, body].join('\n');

describe('the unchanging text of a chapter', () => {
  it('is written by the server and found by the browser under the same numbers', async () => {
    const writes = (await compileChapter(source, place, 'writes')).code;
    const finds = (await compileChapter(source, place, 'finds')).code;
    const written = [...writes.matchAll(/<!--k(\d+)-->/g)].map(([, n]) => n);
    expect(written.length).toBeGreaterThan(4);
    expect([...finds.matchAll(/kept\((\d+)\)/g)].map(([, n]) => n)).toEqual(written);
  });

  it('is not in what the browser is sent, and everything else is the same', async () => {
    const writes = (await compileChapter(source, place, 'writes')).code;
    const finds = (await compileChapter(source, place, 'finds')).code;
    for (const text of ['둘째 문단', '끝 문단', '아니요', 'katex']) {
      expect(writes).toContain(text);
      expect(finds).not.toContain(text);
    }
    const skeleton = (code: string) =>
      code
        .replace(/<script>[\s\S]*?<\/script>/, '')
        .replace(/\{@html (?:kept\(\d+\)|"(?:[^"\\]|\\.)*")\}/g, '{@html}');
    expect(skeleton(writes)).toBe(skeleton(finds));
  });

  it('keeps neighbouring paragraphs together and stops at a component', () => {
    const markup = '\uE000<p>a</p>\n<p>{@html "<i>b<\\/i>"}</p>\uE001\n<Term id={"x"}>c {@html "d"}</Term>';
    expect(keep(markup, 'finds')).toBe('{@html kept(0)}\n<Term id={"x"}>c {@html kept(1)}</Term>');
    const [first = ''] = /"(?:[^"\\]|\\.)*"/.exec(keep(markup, 'writes')) ?? [];
    expect(JSON.parse(first)).toBe('<!--k0--><p>a</p>\n<p><i>b</i></p><!--/k-->');
  });
});
