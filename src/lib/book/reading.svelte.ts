// How the reader likes the page: theme, text size, line height, line width. Kept in this browser; the
// script in app.html (boot.js) applies it before anything is drawn.
import { createContext } from 'svelte';
import { isRecord, parse, readStored, writeStored } from './stored';

export const READING_KEY = 'living-deep-learning.reading';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What can be set, its range and the CSS variable that carries it. */
export const settings = {
  size: { min: 14, max: 26, step: 1, normal: 17, variable: '--size', unit: 'px' },
  leading: { min: 1.4, max: 2.2, step: 0.1, normal: 1.78, variable: '--leading', unit: '' },
  width: { min: 520, max: 920, step: 40, normal: 720, variable: '--measure', unit: 'px' }
} as const;
export type Setting = keyof typeof settings;
export const settingNames = Object.keys(settings) as Setting[];

export interface Kept {
  theme: Theme;
  size?: number;
  leading?: number;
  width?: number;
}

/** Reads what storage held; whatever does not fit is as printed. */
export function readReading(held: unknown): Kept {
  const kept: Kept = { theme: 'auto' };
  if (!isRecord(held)) return kept;
  const theme = themes.find((one) => one === held.theme);
  if (theme) kept.theme = theme;
  for (const name of settingNames) {
    const value = held[name];
    const { min, max } = settings[name];
    if (typeof value === 'number' && value >= min && value <= max) kept[name] = value;
  }
  return kept;
}

export class Reading {
  kept = $state.raw<Kept>({ theme: 'auto' });

  load(): void {
    this.kept = readReading(parse(readStored(READING_KEY)));
  }

  value(name: Setting): number {
    return this.kept[name] ?? settings[name].normal;
  }

  /** One step smaller (−1) or larger (1). */
  move(name: Setting, by: -1 | 1): void {
    const { min, max, step } = settings[name];
    const next = Math.min(max, Math.max(min, this.value(name) + by * step));
    this.#set({ ...this.kept, [name]: Number(next.toFixed(2)) });
  }

  theme(theme: Theme): void {
    this.#set({ ...this.kept, theme });
  }

  reset(): void {
    this.#set({ theme: this.kept.theme });
  }

  #set(kept: Kept): void {
    this.kept = kept;
    writeStored(READING_KEY, JSON.stringify(kept));
    const root = document.documentElement;
    if (kept.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = kept.theme;
    for (const name of settingNames) {
      const { variable, unit } = settings[name];
      if (kept[name] === undefined) root.style.removeProperty(variable);
      else root.style.setProperty(variable, `${kept[name]}${unit}`);
    }
  }
}

export const [getReading, setReading] = createContext<Reading>();
