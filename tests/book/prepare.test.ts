import { describe, expect, it } from 'vitest';
import { prepare } from '$lib/book/prepare.server';
import { home } from '$lib/sim/address';
import { film } from '$lib/sim/film';
import { load } from '$lib/sim/registry';
import { playNow } from '$lib/sim/run';
import { BODY, compile } from './fixture';

const preparing = async (body: string) => prepare((await compile(body)).meta);
const SIM = '<Sim id="perceptron" />';
const choice = (...conditions: string[]) =>
  `${SIM}\n\n<Predict id="p" sim="perceptron" run="t=14">\n\n물음\n\n${conditions
    .map((condition) => `- \`${condition}\` 답\n\n  설명\n`)
    .join('\n')}\n</Predict>`;

describe('what a page is given', () => {
  it('holds the value of a readout after the run that the text names', async () => {
    const sim = await load('perceptron');
    const { run } = home(sim);
    const { rows } = playNow(sim.model, { ...run, params: { ...run.params, learningRate: 2 } }, 8);
    const { chapter } = await preparing(
      `${SIM}\n\n값 <Live sim="perceptron" readout="mistakes" at="learningRate=2&t=8" />`
    );
    expect(Object.values(chapter.lives)).toEqual([rows.at(-1)?.[1].mistakes]);
  });

  it('names the one option of a Predict that the run makes true, and its axis', async () => {
    const { chapter } = await preparing(choice('step < 14', 'step = 14', 'step > 14'));
    expect(chapter.truths.p).toMatchObject({
      option: 1,
      t: 14,
      axis: { readout: 'step', value: 14, spans: [{ high: 14 }, { low: 14, high: 14 }, { low: 14 }] }
    });
  });

  it('holds the curve that a reader is asked to draw', async () => {
    const { chapter } = await preparing(
      `${SIM}\n\n<Predict id="p" sim="perceptron" run="t=40" kind="curve" readout="mistakes">\n\n물음\n\n- \`close\` 네\n- \`low\` 더\n- \`high\` 덜\n\n</Predict>`
    );
    const { t, values } = chapter.truths.p?.trace ?? { t: [], values: {} };
    expect([t[0], t.at(-1)]).toEqual([0, 40]);
    expect(values.mistakes).toHaveLength(t.length);
  });

  it('has the key frames on paper that the author chose, and those of the simulation otherwise', async () => {
    const framesIn = async (given: Record<string, unknown>) => {
      const html = await film(await load('perceptron'), { id: 'perceptron', key: 'perceptron', given }, 'en');
      return [...html.matchAll(/<figcaption>step (\d+)\./g)].map(([, t]) => Number(t));
    };
    expect(await framesIn({ frames: '0 2 9' })).toEqual([0, 2, 9]);
    expect(await framesIn({ t: 40 })).toEqual((await load('perceptron')).filmstrip);
  });

  it('lists cited works in the order of their first mention', async () => {
    const { chapter } = await preparing('글 <Cite key="rosenblatt1958" /> <Cite key="rosenblatt1958" />');
    expect(chapter.cites.map(({ key }) => key)).toEqual(['rosenblatt1958']);
  });
});

describe('what does not fit a simulation is named with file and line', () => {
  const after = `${SIM}\n\n`;
  const cases: [string, string, number, RegExp][] = [
    [
      'an unknown simulation',
      '<Sim id="perceptorn" />',
      1,
      /no simulation "perceptorn"; there are: .*perceptron/
    ],
    ['a simulation twice', `${after}<Sim id="perceptron" t={1} />`, 3, /is used twice|stands twice/],
    [
      'an unknown parameter',
      '<Sim id="perceptron" rate={1} />',
      1,
      /no parameter "rate"; it has .*learningRate/
    ],
    [
      'key frames that are no steps',
      '<Sim id="perceptron" frames="first 14" />',
      1,
      /frames="first 14" must be whole numbers/
    ],
    ['a parameter out of range', '<Sim id="perceptron" learningRate={99} />', 1, /outOfRange/],
    [
      'an unknown key',
      `${after}값 <Live sim="xor" readout="mistakes" />`,
      3,
      /no simulation on this page is called "xor"/
    ],
    ['an unknown readout', `${after}값 <Live sim="perceptron" readout="loss" />`, 3, /no readout "loss"/],
    [
      'an address that is refused',
      `${after}값 <Live sim="perceptron" readout="step" at="eta=1" />`,
      3,
      /"eta=1".*unknown/
    ],
    [
      'a goal that is none',
      `${after}<Try id="a" sim="perceptron" goal="mistakes is 0" solution="t=9">\n\n글\n\n</Try>`,
      3,
      /Not a goal/
    ],
    [
      'a goal on nothing',
      `${after}<Try id="a" sim="perceptron" goal="loss < 1" solution="t=9">\n\n글\n\n</Try>`,
      3,
      /no readout "loss"/
    ],
    [
      'a lock on nothing',
      choice('step = 14', 'step > 14').replace('run=', 'locks="rate" run='),
      3,
      /no parameter "rate" to lock/
    ],
    ['two true options', choice('step = 14', 'step >= 14'), 3, /2 options of this Predict hold after "t=14"/],
    ['no true option', choice('step < 14', 'step > 14'), 3, /0 options of this Predict hold/],
    ['an unknown term', '글 <Term id="weigth">가중치</Term>', 1, /glossary.ts has no "weigth"/],
    ['an unknown work', '글 <Cite key="nobody2000" />', 1, /references.ts has no "nobody2000"/]
  ];
  it.each(cases)('%s', async (_, body, line, says) => {
    const error = await preparing(body).then(
      () => undefined,
      (thrown: unknown) => thrown
    );
    expect(String(error)).toMatch(says);
    expect(String(error)).toContain(`content/ko/perceptron.md:${BODY + line - 1}: `);
  });
});
