// How the frame and the text write a simulation's readouts.
import { format } from '../draw/format';
import type { ReadoutText } from './define';

/** The value without its unit: 12,000, but the year 2016. */
export const written = (value: number, text: ReadoutText | undefined): string =>
  text?.year ? String(Math.round(value)) : format(value);

/** Whether a readout that has words says anything at present. */
export const says = (text: ReadoutText | undefined, readouts: Readonly<Record<string, number>>): boolean =>
  text !== undefined && (text.when?.(readouts) ?? true);
