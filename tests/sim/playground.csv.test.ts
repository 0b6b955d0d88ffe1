import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES, readFile, readText, type Loaded } from '$lib/sim/playground/csv';

const good = (source: string): Loaded => {
  const outcome = readText(source);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
};
const refused = (source: string) => {
  const outcome = readText(source);
  return 'refused' in outcome ? outcome.refused : undefined;
};
const points = ({ points: { x, label } }: Loaded) =>
  Array.from(label, (c, i) => [
    Math.round(1e4 * (x[2 * i] ?? 0)) / 1e4,
    Math.round(1e4 * (x[2 * i + 1] ?? 0)) / 1e4,
    c
  ]);

describe('a file of points', () => {
  const expected = [
    [1, 2, 1],
    [-3, 0.5, 0],
    [4, -5, 1]
  ];

  it('is read with or without a heading', () => {
    expect(points(good('1,2,1\n-3,0.5,0\n4,-5,1\n'))).toEqual(expected);
    expect(points(good('x1,x2,label\n1,2,1\n-3,0.5,0\n4,-5,1'))).toEqual(expected);
    expect(points(good('가로,세로,종류\n1,2,1\n-3,0.5,0\n4,-5,1'))).toEqual(expected);
  });

  it('may have its columns in another order, when the heading names them', () => {
    expect(points(good('label,x2,x1\n1,2,1\n0,0.5,-3\n1,-5,4'))).toEqual(expected);
    expect(points(good('번호,클래스,x,y\n7,1,1,2\n8,0,-3,0.5\n9,1,4,-5'))).toEqual(expected);
    expect(points(good('x1,x2,y\n1,2,1\n-3,0.5,0\n4,-5,1'))).toEqual(expected);
  });

  it('may come from Windows, from Excel, with quotes, tabs or semicolons and decimal commas', () => {
    expect(points(good('\uFEFF1,2,1\r\n-3,0.5,0\r\n4,-5,1\r\n'))).toEqual(expected);
    expect(points(good('1;2;1\n-3;0,5;0\n4;-5;1'))).toEqual(expected);
    expect(points(good('1\t2\t1\n-3\t0.5\t0\n4\t-5\t1'))).toEqual(expected);
    expect(points(good('"1","2","1"\n"-3"," 0.5 ","0"\n"4","-5","1"'))).toEqual(expected);
  });

  it('may name its classes in words, in Korean too; the first one named is class 1', () => {
    const loaded = good('1,2,고양이\n-3,0.5,개\n4,-5,고양이');
    expect(points(loaded)).toEqual(expected);
    expect(loaded.labels).toEqual(['개', '고양이']);
    expect(good('1,2,-1\n-3,0.5,1\n4,-5,-1').labels).toEqual(['-1', '1']);
  });

  it('keeps the good rows and names the bad ones with line and reason', () => {
    const loaded = good(
      [
        'x1,x2,label',
        '1,2,1',
        'abc,2,0',
        '',
        '1,NaN,0',
        'Infinity,1,0',
        '1e999,1,1',
        '1,2',
        '1,2,',
        '-3,0.5,0',
        '0,0,',
        '4,-5,1'
      ].join('\n')
    );
    expect(points(loaded)).toEqual(expected);
    expect(loaded.bad.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'notANumber'],
      [5, 'notANumber'],
      [6, 'infinite'],
      [7, 'infinite'],
      [8, 'columns'],
      [9, 'noLabel'],
      [11, 'noLabel']
    ]);
    expect(loaded.bad[0]?.text).toBe('abc,2,0');
  });

  it('may have up to four classes; rows of a fifth are named', () => {
    const loaded = good('1,2,a\n-3,0.5,b\n4,-5,c\n0,0,d\n1,1,e\n2,2,a');
    expect(loaded).toMatchObject({ task: 'four', labels: ['a', 'b', 'c', 'd'] });
    expect(points(loaded).map(([, , c]) => c)).toEqual([0, 1, 2, 3, 0]);
    expect(loaded.bad).toEqual([{ line: 5, reason: 'fifthClass', text: '1,1,e' }]);
    expect(good('1,2,7\n-3,0.5,5\n4,-5,6').labels).toEqual(['5', '6', '7']);
  });

  it('has values where the third column has many numbers, or is called so', () => {
    const many = good('0,1,0.5\n1,0,-0.25\n2,2,1\n3,3,-1\n4,4,0');
    expect(many).toMatchObject({ task: 'value', labels: [] });
    expect(Array.from(many.points.value)).toEqual([0.5, -0.25, 1, -1, 0]);
    expect(many.values).toBeUndefined();
    const named = good('x1,x2,value\n0,1,10\n1,0,30\n2,2,20');
    expect(named).toMatchObject({ task: 'value', values: [10, 30] });
    expect(Array.from(named.points.value)).toEqual([-1, 1, 0]);
    expect(Array.from(named.points.label)).toEqual([0, 1, 1]);
  });

  it('counts lines as an editor does, also after a cell with a line break', () => {
    const loaded = good('1,2,1\n-3,0.5,0\n4,-5,1\n"a\nb",1,1\nx,1,1');
    expect(loaded.bad.map(({ line }) => line)).toEqual([4, 6]);
  });

  it('is stretched to the plane when it does not fit, or huddles in a corner', () => {
    const large = good('0,100,1\n50,300,0\n100,200,1');
    expect(points(large)).toEqual([
      [-5, -5, 1],
      [0, 5, 0],
      [5, 0, 1]
    ]);
    expect(large.rescaled).toEqual({ x1: [0, 100], x2: [100, 300] });
    expect(points(good('0.1,7,1\n0.2,7,0'))).toEqual([
      [-5, 0, 1],
      [5, 0, 0]
    ]);
    expect(good('1,2,1\n-3,0.5,0').rescaled).toBeUndefined();
  });

  it('gives at most 20,000 points and counts the rest', () => {
    const source = Array.from(
      { length: 20_500 },
      (_, i) => `${(i % 100) / 20},${(i % 77) / 20},${i % 2}`
    ).join('\n');
    const loaded = good(source);
    expect(loaded.points.label).toHaveLength(20_000);
    expect(loaded.leftOut).toBe(500);
  });
});

describe('what is no file of points', () => {
  it('is refused with its reason', () => {
    expect(refused('')).toBe('empty');
    expect(refused(' \n\n\t ')).toBe('empty');
    expect(refused('x1,x2,label')).toBe('noGoodRow');
    expect(refused('이것은 표가 아니라 그냥 글입니다.\n점은 하나도 없습니다.')).toBe('noGoodRow');
    expect(refused('<html><body>404</body></html>')).toBe('noGoodRow');
    expect(refused('NaN,NaN,NaN\nInfinity,1,1')).toBe('noGoodRow');
    expect(refused('1,2,1\n3,4,1\n5,6,1')).toBe('oneClass');
    expect(refused('1,2,1\n3,4,0\0')).toBe('binary');
    expect(refused('1,2,1\n'.repeat(MAX_BYTES / 4))).toBe('tooLarge');
  });

  it('is refused as bytes too: pictures, archives, ten megabytes', () => {
    const png = Uint8Array.of(
      0x89,
      0x50,
      0x4e,
      0x47,
      0x0d,
      0x0a,
      0x1a,
      0x0a,
      0,
      0,
      0,
      13,
      0x49,
      0x48,
      0x44,
      0x52
    );
    expect(readFile(png)).toMatchObject({ refused: 'binary' });
    expect(readFile(Uint8Array.from({ length: 4096 }, (_, i) => (i * 197) % 256))).toMatchObject({
      refused: 'binary'
    });
    expect(readFile(new Uint8Array(10 * 2 ** 20))).toMatchObject({ refused: 'tooLarge' });
    expect(readFile(new Uint8Array())).toMatchObject({ refused: 'empty' });
  });

  it('never throws, whatever the bytes', () => {
    for (let seed = 1; seed <= 60; seed++) {
      let x = seed * 2654435761;
      const bytes = Uint8Array.from({ length: 300 }, () => {
        x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
        return seed % 2 ? 32 + ((x >>> 24) % 90) : x >>> 24;
      });
      const outcome = readFile(bytes);
      expect('points' in outcome || outcome.refused.length > 0).toBe(true);
    }
  });
});

describe('the letters of a file', () => {
  it('may be UTF-8, EUC-KR or UTF-16', () => {
    expect(decode(new TextEncoder().encode('고양이'))).toBe('고양이');
    // "고양이" as Excel on a Korean Windows writes it
    expect(decode(Uint8Array.of(0xb0, 0xed, 0xbe, 0xe7, 0xc0, 0xcc))).toBe('고양이');
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x00, 0xac, 0x2c, 0x00))).toBe('가,');
  });
});
