// What a View is given; it depends on those parts alone that it reads.
import type { Lang } from '../i18n';
import type { AnyText, AnyViewProps } from './define';
import type { Player } from './player.svelte';

/** Of the frame around a picture: its words, its language, and whether a script is there to answer. */
export interface Around {
  readonly text: AnyText;
  readonly lang: Lang;
  readonly live: boolean;
}

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
  act: player.act,
  select: player.select
});
