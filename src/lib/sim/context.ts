// What a page hands down to the simulations in it, so that server and client render them at once.
import { createContext } from 'svelte';
import type { Lang } from '../i18n';
import type { Explanation, Sim } from './define';
import type { Player } from './player.svelte';
import type { Played } from './run';

/** What the server computed of a simulation that runs in the worker: it travels with the page as data. */
export interface First extends Played {
  seen: unknown;
  /** The numbers of the first mark, where the page fetches the others later. */
  explanation?: Explanation | undefined;
}

/** One use of a simulation on a page: its folder, its name on this page and what the author gave it. */
export interface Use {
  id: string;
  key: string;
  given: Record<string, unknown>;
}

export interface Page {
  lang: Lang;
  sims: Record<string, Sim>;
  /** By key: created by the page before anything renders, so that text above a picture can speak of it. */
  players: Record<string, Player>;
  /** The level of a simulation's heading, where it is not one among a chapter's sections (3). */
  level?: number;
}

export const [getPage, setPage] = createContext<Page>();

/** The player called `key`. Throws when the page lists no such use: an author's slip. */
export function playerOf(page: Page, key: string): Player {
  const player = page.players[key];
  if (!player)
    throw new Error(
      `No simulation "${key}" on this page; there are: ${Object.keys(page.players).join(', ')}`
    );
  return player;
}
