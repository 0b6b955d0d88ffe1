import { compile as compileSvelte } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { readTag } from '$lib/book/markdown/words';
import { BODY, compile, complaint } from './fixture';

/** The markup with its literals read. */
const unescaped = (code: string) => code.replaceAll('<\\/', '</').replaceAll('\\"', '"');

const rich = `## weighted-sum | 가중합과 편향

<Term id="perceptron">퍼셉트론</Term>은 $w_1 x_1 + b < 0$ 을 봅니다 <Cite key="rosenblatt1958" />. \`a < b {x}\`
[](#eq-update) [](#fig-second) [](#xor) [](../gradient-descent/) [](../neuron/)

$$
% id: update
\\mathbf{w} \\leftarrow \\mathbf{w} + \\eta (y - \\hat y) \\mathbf{x}
$$

<Sim id="perceptron" learningRate={0.2} preset="xor" t={0} />

## xor | XOR 앞에서

<Mark sim="perceptron" part="boundary">선 하나</Mark>로 시작하는 문단, <Live sim="perceptron" readout="mistakes" at="t=8" />개.

<Sim id="perceptron" as="second" caption="둘째" />

<Predict id="rate" sim="perceptron" locks="learningRate, gap" run="t=9">

어떻게 될까요?

- \`epoch < 3\` **줄어**듭니다

  왜냐하면 $x$ 때문입니다.

- \`epoch >= 3\` 늘어납니다

  아닙니다.

</Predict>

<Try id="zero" sim="second" goal="mistakes = 0" solution="t=90">

해 보세요.

</Try>

## quiz | 퀴즈

<Quiz id="q1">

무엇입니까?

- [x] 부호

  네.

- [ ] 크기

  아니요.

</Quiz>

## exercises | 연습문제

<Exercise id="ex1">

구하세요.

<Hint>

더하세요.

</Hint>

<Solution>

\`\`\`python title="한 줄"
print({"a": "</script>"})
\`\`\`

</Solution>

</Exercise>
`;

describe('a chapter', () => {
  it('becomes a component that Svelte compiles for the server and for the browser', async () => {
    const { code } = await compile(rich);
    for (const generate of ['server', 'client'] as const)
      expect(() => compileSvelte(code, { generate, filename: 'chapter.svelte' })).not.toThrow();
  });

  it('has its sections, figures and equations numbered by its own number in the plan', async () => {
    const { meta } = await compile(rich);
    expect(meta.number).toBe(6);
    expect(meta.sections.map(({ id, number }) => [id, number])).toEqual([
      ['weighted-sum', '6.1'],
      ['xor', '6.2'],
      ['quiz', undefined],
      ['exercises', undefined]
    ]);
    expect(meta.figures.map(({ key, number }) => [key, number])).toEqual([
      ['perceptron', '6.1'],
      ['second', '6.2']
    ]);
    expect(meta.equations).toEqual([{ id: 'update', number: '6.1', line: BODY + 5 }]);
  });

  it('says in its language where a reference leads', async () => {
    const links = (code: string) =>
      [
        ...unescaped(code).matchAll(
          /<(?:a|span)(?: href="[^"]*")?(?: class="ref")?>((?:식|그림|Equation|Figure|Section|Chapter|\d)[^<]*)</g
        )
      ].map(([, text]) => text);
    expect(links((await compile(rich)).code)).toEqual([
      '식 (6.1)',
      '그림 6.2',
      '6.2절',
      '11장 경사하강법',
      '5장 뉴런'
    ]);
    expect(links((await compile(rich, 'en')).code)).toEqual([
      'Equation (6.1)',
      'Figure 6.2',
      'Section 6.2',
      'Chapter 11 Gradient descent',
      'Chapter 5 The neuron'
    ]);
  });

  it('links to written chapters and only names the others', async () => {
    const { code } = await compile(rich);
    expect(unescaped(code)).toContain('href="../gradient-descent/"');
    expect(unescaped(code)).not.toContain('href="../neuron/"');
  });

  it('hands a simulation what the author gave it, with literal types', async () => {
    const { meta } = await compile(rich);
    expect(meta.figures[0]?.given).toEqual({ learningRate: 0.2, preset: 'xor', t: 0 });
    expect(meta.figures[1]?.given).toEqual({});
  });

  it('lists its tasks as data for the checks of the build', async () => {
    const { meta } = await compile(rich);
    expect(meta.predicts).toMatchObject([
      {
        id: 'rate',
        kind: 'choice',
        locks: ['learningRate', 'gap'],
        conditions: [{ goal: 'epoch < 3' }, { goal: 'epoch >= 3' }]
      }
    ]);
    expect(meta.tries).toMatchObject([{ id: 'zero', sim: 'second', goal: 'mistakes = 0', solution: 't=90' }]);
    expect(meta.quizzes).toMatchObject([
      {
        id: 'q1',
        options: [
          { right: true, feedback: true },
          { right: false, feedback: true }
        ]
      }
    ]);
    expect(meta.exercises).toMatchObject([{ id: 'ex1', hint: true, solution: true }]);
    expect(meta.lives).toMatchObject([{ sim: 'perceptron', readout: 'mistakes', at: 't=8' }]);
    expect(meta.terms.map(({ name }) => name)).toEqual(['perceptron']);
    expect(meta.cites.map(({ name }) => name)).toEqual(['rosenblatt1958']);
    expect(meta.marks).toMatchObject([{ sim: 'perceptron', part: 'boundary' }]);
  });

  it('keeps a word that begins a paragraph inside that paragraph', async () => {
    const { code } = await compile(rich);
    expect(unescaped(code)).toContain(
      '<p><dfn><a class="term" data-term="perceptron" href="../glossary/#perceptron">퍼셉트론</a></dfn>은'
    );
    expect(code).toMatch(/<p><Mark [^>]*>선 하나<\/Mark>로 시작하는/);
  });

  it('puts no space into an option where its markup changes', async () => {
    const { code } = await compile(rich);
    expect(code.replaceAll('<\\/', '</')).toContain('<span><strong>줄어</strong>듭니다</span>');
  });

  it('carries formulas as finished HTML and MathML, without a renderer', async () => {
    const { code } = await compile(rich);
    expect(code).toContain('<math xmlns=');
    expect(code).not.toContain("from 'katex'");
    expect(code.replace(/<script>[\s\S]*?<\/script>/, '')).not.toContain('$');
  });

  it('lets the keyboard reach what scrolls on a small screen, under a name, and nothing else', async () => {
    const wide = 'a + b + c + d + e + f + g + h + i + j + k + l';
    const code = unescaped(
      (
        await compile(
          [
            `$$\n% id: wide\n${wide}\n$$`,
            `$$\n${wide}\n$$`,
            '$$\na + b\n$$',
            `\`\`\`python title="길다"\n${'x'.repeat(60)}\n\`\`\``,
            '```python\nx = 1\n```',
            `| 이름 $x$ | 값 |\n| :-- | :-- |\n| \`${'y'.repeat(40)}\` | 1 |`,
            '| 방법 | 답 |\n| :-- | :-- |\n| 하나 | 둘 |'
          ].join('\n\n')
        )
      ).code
    );
    const reached = [...code.matchAll(/<([a-z]+)[^>]* tabindex="0" role="group" aria-label="([^"]*)"/g)];
    expect(reached.map(([, tag, name]) => `${tag} ${name}`)).toEqual([
      'div 식 (6.1)',
      'div 식',
      'pre 길다',
      'div 표: 이름, 값'
    ]);
    expect(code.match(/tabindex/g)).toHaveLength(4);
  });

  it('keeps the box around a wide table in one piece when something in the table lives', async () => {
    const live = '<Live sim="perceptron" readout="mistakes" />';
    const { code } = await compile(`| ${'넓'.repeat(30)} | 값 |\n| :-- | :-- |\n| 하나 | ${live} |`);
    // Opened and closed in the markup itself: a piece of HTML of its own would have to be whole.
    expect(code).toMatch(/^<div\s+class="wide"[^>]*>\s*<table>/m);
    expect(code).toMatch(/<\/table>\s*<\/div>\s*$/m);
  });

  it('keeps a formula together with what is written right after it, and with nothing more', async () => {
    const { code } = await compile(
      '값 $w_1$이 크면 $a$, $b$ 처럼. $w_1 x_1 + w_2 x_2 + b$가 길면 그 끝만 붙습니다. $c$'
    );
    const glued = [
      ...code.replaceAll('<\\/', '</').matchAll(/class=\\"glue( long)?\\">.*?<\/span>(?!<)([^<]*)<\/span>/g)
    ];
    expect(glued.map(([, long, text]) => [long ?? '', text])).toEqual([
      ['', '이'],
      ['', ','],
      [' long', '가']
    ]);
    // Only the last of the long one's three terms stands outside of what may be broken.
    expect(code.match(/class=\\"terms\\">/g)).toHaveLength(1);
  });

  it('keeps a formula together with the bracket before it, and every letter once', async () => {
    const { code } = await compile('이 규칙($x$)과 ($a$($b$), ($c$)');
    const html = code.replaceAll('<\\/', '</');
    const glued = [...html.matchAll(/class=\\"glue\\">([^<]*)/g)].map(([, open]) => open);
    expect(glued).toEqual(['(', '(', '', '(']);
    const words = html.replace(/<span class=\\"katex\\">.*?<\/math><\/span><span.*?(?:<\/span>){4}/g, '·');
    expect(words.replace(/<.*?>/g, '')).toContain('이 규칙(·)과 (·(·), (·)');
  });

  it('colours listings in both themes, shows their title and cannot be broken by their text', async () => {
    const { code } = await compile(rich);
    expect(code).toContain('title={"한 줄"}');
    expect(code).toContain('--shiki-light:');
    expect(code).toContain('--shiki-dark:');
    expect(code.match(/<\/script>/g)).toHaveLength(1);
  });
});

describe('a mistake in a chapter is named with file and line', () => {
  const at = (line: number) => `content/ko/perceptron.md:${BODY + line - 1}: `;
  const cases: [what: string, body: string, line: number, says: RegExp][] = [
    [
      'a reference to nothing',
      '## a | A\n\n[](#eq-nothing)',
      3,
      /nothing in this chapter is called "#eq-nothing"/
    ],
    ['a reference to no chapter', '글 [](../nowhere/)', 1, /plans no chapter "nowhere"/],
    ['a link without a text', '글 [](https://example.org)', 1, /has no text/],
    ['a heading without an id', '글\n\n## 제목만', 3, /"## its-id \| Its title"/],
    ['a title in the text', '# a | A', 1, /begin with "##"/],
    ['an id used twice', '## a | A\n\n## a | B', 3, /"a" is used twice/],
    ['an unknown word', '글\n\n<Simulation id="x" />', 3, /<Simulation> is no word/],
    [
      'an attribute that is missing',
      '<Try id="a" sim="b" goal="x = 1">\n\n글\n\n</Try>',
      1,
      /<Try> needs solution/
    ],
    ['an attribute that does not exist', '<Note colour="red">\n\n글\n\n</Note>', 1, /no attribute "colour"/],
    ['an attribute that is code', '<Sim id="perceptron" learningRate={a + 1} />', 1, /must be a number/],
    ['an attribute said twice', '<Sim id="perceptron" id="b" />', 1, /says "id" twice/],
    ['a word that is not closed', '글\n\n<Note>\n\n글', 3, /<Note> is not closed/],
    ['a word that closes another', '<Note>\n\n글\n\n</Quiz>', 5, /<\/Quiz> closes <Note>/],
    ['a word in the wrong place', '<Hint>\n\n글\n\n</Hint>', 1, /<Hint> stands only in <Exercise>/],
    ['a block within a paragraph', '글 <Sim id="perceptron" /> 글', 1, /stands alone on its line/],
    ['a tag without a blank line', '<Note>\n글\n</Note>', 1, /blank line/],
    ['a script', '글\n\n<script>let a</script>', 3, /no scripts/],
    ['a broken formula', '글\n\n$$\n\\frac{1}\n$$', 3, /KaTeX/],
    ['Hangul in a formula', '글\n\n식 $w = \\text{가중치 ㄱ}$', 3, /write "가중치" outside/],
    ['Hangul in a displayed formula', '글\n\n$$\nx_{\\text{ㄱ}}\n$$', 3, /write "ㄱ" outside/],
    [
      'a formula with a space before its dollar',
      '식 $1 + 2 = $ 와 $3$',
      1,
      /no space may stand right inside the dollars/
    ],
    [
      'a quiz without a right answer',
      '<Quiz id="q">\n\n물음\n\n- [ ] 하나\n- [ ] 둘\n\n</Quiz>',
      1,
      /no option of the quiz "q" is right/
    ],
    [
      'an option without a box',
      '<Quiz id="q">\n\n물음\n\n- [x] 하나\n- 둘\n\n</Quiz>',
      6,
      /begins with "- \[x\]"/
    ],
    ['a quiz that asks nothing', '<Quiz id="q">\n\n- [x] 하나\n- [ ] 둘\n\n</Quiz>', 1, /asks nothing/],
    [
      'an option of a Predict without a condition',
      '<Predict id="p" sim="s" run="">\n\n물음\n\n- `a < 1` 하나\n\n  설명\n\n- 둘\n\n  설명\n\n</Predict>',
      9,
      /condition in `inline code`/
    ],
    [
      'an option of a Predict that explains nothing',
      '<Predict id="p" sim="s" run="">\n\n물음\n\n- `a < 1` 하나\n- `a >= 1` 둘\n\n</Predict>',
      5,
      /"하나" explains nothing/
    ],
    [
      'a guessed number without words for a miss',
      '<Predict id="p" sim="s" run="" readout="a">\n\n물음\n\n- `close` 네\n- `low` 더\n\n</Predict>',
      1,
      /begins with `high`/
    ]
  ];
  it.each(cases)('%s', async (_, body, line, says) => {
    const error = await complaint(body);
    expect(error.message).toMatch(says);
    expect(error.message.startsWith(at(line))).toBe(true);
  });

  it('a file that the plan does not know', async () => {
    await expect(compile('글', 'ko', 'unheard-of')).rejects.toThrow(
      'content/ko/unheard-of.md:1: content/book.ts plans no chapter "unheard-of"'
    );
  });
});

describe('a tag', () => {
  it('reads texts, numbers and switches', () => {
    expect(readTag('<Sim id="a" b={0.5} c={-3} d={true} e=\'x y\' f />')).toEqual({
      name: 'Sim',
      kind: 'alone',
      attributes: { id: 'a', b: 0.5, c: -3, d: true, e: 'x y', f: true }
    });
  });
  it('knows opening from closing, and leaves plain HTML alone', () => {
    expect(readTag('<Note title="a > b">')?.kind).toBe('open');
    expect(readTag('</Note>')?.kind).toBe('close');
    expect(readTag('<b>')).toBeUndefined();
  });
});
