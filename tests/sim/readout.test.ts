import { describe, expect, it } from 'vitest';
import { says, written } from '$lib/sim/readout';
import { text as logic } from '$lib/sim/mcp-logic/text.ko';
import { text as timeline } from '$lib/sim/timeline/text.en';

describe('a readout', () => {
  it('has its thousands grouped, unless it is a year', () => {
    expect(written(2016, undefined)).toBe('2,016');
    expect(written(2016, timeline.readouts.year)).toBe('2016');
    expect(written(2016, timeline.readouts.events)).toBe('2,016');
  });

  it('is left out where it says nothing: three neurons search no weights', () => {
    expect(says(logic.readouts.tried, { units: 1 })).toBe(true);
    expect(says(logic.readouts.tried, { units: 3 })).toBe(false);
    expect(says(logic.readouts.correct, { units: 3 })).toBe(true);
    expect(says(undefined, {})).toBe(false);
  });
});
