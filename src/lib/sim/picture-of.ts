// What a View is given; it depends on those parts alone that it reads.
import type { AnyViewProps } from './define';
import type { Player } from './player.svelte';

/** Of the frame around a picture: its words, its language, and what can be done in it. */
export type Around = Readonly<Pick<AnyViewProps, 'text' | 'lang' | 'live' | 'picks'>>;

/** The props of the player's View, each read anew whenever the View asks for it. */
export const pictureOf = (player: Player, around: Around): AnyViewProps => ({
  get state() {
    return player.state;
  },
  get params() {
    return player.params;
  },
  get seen() {
    return player.seen;
  },
  get t() {
    return player.t;
  },
  get trace() {
    return player.trace;
  },
  get text() {
    return around.text;
  },
  get lang() {
    return around.lang;
  },
  get mark() {
    return player.mark;
  },
  get live() {
    return around.live;
  },
  get picks() {
    return around.picks;
  },
  act: player.act,
  select: player.select
});
