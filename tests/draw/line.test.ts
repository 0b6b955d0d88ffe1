import { describe, expect, it } from 'vitest';
import { lineDrags, lineFrame } from '$lib/draw/line';
import { scaleLinear } from '$lib/draw/scale';

const x = scaleLinear([-2, 2], [0, 400]);
const y = scaleLinear([-2, 2], [400, 0]);
const line = { w1: 3, w2: -4, b: 2 };
const at = ({ w1, w2, b }: typeof line, x1: number, x2: number) => w1 * x1 + w2 * x2 + b;
const someEvent = {} as PointerEvent;

describe('the frame of a line', () => {
  it('begins at the foot of the middle, at the distance |w · m + b| / ‖w‖', () => {
    const frame = lineFrame(line, [0.5, 0.5], x, y);
    expect(frame?.length).toBe(5);
    expect(frame?.away).toBeCloseTo(at(line, 0.5, 0.5) / 5);
    const { x1, x2 } = frame?.foot ?? { x1: NaN, x2: NaN };
    expect(at(line, x1, x2)).toBeCloseTo(0);
    expect(Math.hypot(x1 - 0.5, x2 - 0.5)).toBeCloseTo(Math.abs(frame?.away ?? NaN));
  });

  it('stays on the line when it is moved along it', () => {
    const frame = lineFrame(line, [0, 0], x, y, { along: 70 });
    expect(at(line, frame?.foot.x1 ?? NaN, frame?.foot.x2 ?? NaN)).toBeCloseTo(0);
  });

  it('takes a line that is far away to be no farther than the reach', () => {
    expect(lineFrame({ w1: 0.01, w2: 0, b: 5 }, [0, 0], x, y, { reach: 3 })?.away).toBe(3);
  });

  it('is none where no weight makes a line', () => {
    expect(lineFrame({ w1: 0, w2: 0, b: 1 }, [0, 0], x, y)).toBeUndefined();
  });
});

describe('a drag of a line', () => {
  const dragged = () => {
    let now = line;
    const drags = lineDrags(() => ({
      line: now,
      frame: lineFrame(now, [0, 0], x, y),
      x,
      y,
      set: (next) => (now = next)
    }));
    return { ...drags, now: () => now };
  };

  it('shifts it until it passes through the pointer', () => {
    const { shift, now } = dragged();
    shift.move?.(x(1.2), y(-0.4), someEvent);
    expect(now()).toMatchObject({ w1: 3, w2: -4 });
    expect(Math.abs(at(now(), 1.2, -0.4))).toBeLessThanOrEqual(0.05 + 1e-9);
  });

  it('turns it towards the pointer about the foot of its arrow, and leaves its length', () => {
    const { turn, now } = dragged();
    const foot = lineFrame(line, [0, 0], x, y)?.foot ?? { x1: NaN, x2: NaN };
    turn.down?.(0, 0, someEvent);
    turn.move?.(x(foot.x1 + 1), y(foot.x2), someEvent);
    expect(now()).toMatchObject({ w1: 5, w2: 0 });
    expect(Math.abs(at(now(), foot.x1, foot.x2))).toBeLessThanOrEqual(0.05 + 1e-9);
  });
});
