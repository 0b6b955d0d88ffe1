// A straight-line scale from data to the drawing, with D3's choice of ticks. It stands for d3-scale's own,
// which brings the formatting of dates and the mixing of colours to every page along with it.
import { nice as niceInterval, ticks as niceTicks } from 'd3-array';

type Interval = readonly [from: number, to: number];

export interface Scale {
  /** The place of a value on the drawing. Values outside the domain lie outside the range. */
  (value: number): number;
  /** The value at a place of the drawing. */
  invert(place: number): number;
  /** About `count` round values within the domain. */
  ticks(count?: number): number[];
  /** The same scale with a domain that begins and ends at round values. */
  nice(count?: number): Scale;
  readonly domain: Interval;
  readonly range: Interval;
}

/**
 * The scale that takes `domain` to `range` evenly; either may run backwards.
 * A domain without extent goes to the middle of the range.
 */
export function scaleLinear(domain: Interval, range: Interval): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const between = ([a, b]: Interval, [c, d]: Interval, x: number) =>
    a === b ? (c + d) / 2 : c + ((d - c) * (x - a)) / (b - a);
  const scale = (value: number) => between(domain, range, value);
  return Object.assign(scale, {
    invert: (place: number) => between(range, domain, place),
    ticks: (count = 10) => niceTicks(d0, d1, count),
    nice: (count = 10) => scaleLinear(niceInterval(d0, d1, count), [r0, r1]),
    domain,
    range
  });
}
